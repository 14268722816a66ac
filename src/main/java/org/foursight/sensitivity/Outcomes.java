package org.foursight.sensitivity;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.foursight.findings.Finding;
import org.foursight.findings.Status;
import org.foursight.ledger.Guards;

/** Under which answers each element comes to each status, for one victim and one suspect. */
final class Outcomes {

    private final Diagram diagram;
    private final Map<Finding, Integer> findings;
    private final String about;
    private final List<OpenQuestion> questions;
    /** For every variable, the place of its question. */
    private final List<Integer> questionOf = new ArrayList<>();

    private final List<Option> options = new ArrayList<>();

    Outcomes(Diagram diagram, Map<Finding, Integer> findings, String about, List<OpenQuestion> questions) {
        this.diagram = diagram;
        this.findings = findings;
        this.about = about;
        this.questions = questions;
        for (int i = 0; i < questions.size(); i++) {
            for (Option option : questions.get(i).options()) {
                questionOf.add(i);
                options.add(option);
            }
        }
    }

    /** Return the guard of each status that is possible. */
    Map<Status, Integer> guards(String element) {
        int met = findings.getOrDefault(Finding.met(element, about), Guards.FALSE);
        int notMet = findings.getOrDefault(Finding.notMet(element, about), Guards.FALSE);
        Map<Status, Integer> guards = new EnumMap<>(Status.class);
        put(guards, Status.MET, diagram.and(met, diagram.not(notMet)));
        put(guards, Status.NOT_MET, diagram.and(notMet, diagram.not(met)));
        put(guards, Status.CONFLICT, diagram.and(met, notMet));
        put(guards, Status.UNKNOWN, diagram.not(diagram.or(met, notMet)));
        return guards;
    }

    private static void put(Map<Status, Integer> guards, Status status, int guard) {
        if (guard != Guards.FALSE) {
            guards.put(status, guard);
        }
    }

    /** Return the status when just one question is answered in one way; a variable of -1 leaves all open. */
    Status status(String element, int variable) {
        return status(element, variable < 0 ? Collections.emptySortedSet() : new TreeSet<>(List.of(variable)));
    }

    /** Return the status when just these options are chosen. */
    Status status(String element, SortedSet<Integer> chosen) {
        boolean met = holds(Finding.met(element, about), chosen);
        boolean notMet = holds(Finding.notMet(element, about), chosen);
        return met && notMet ? Status.CONFLICT : met ? Status.MET : notMet ? Status.NOT_MET : Status.UNKNOWN;
    }

    private boolean holds(Finding finding, SortedSet<Integer> chosen) {
        return diagram.holds(findings.getOrDefault(finding, Guards.FALSE), chosen);
    }

    /** Return the places of the questions whose answer can change the status, given the right other answers. */
    SortedSet<Integer> dependsOn(String element) {
        SortedSet<Integer> places = new TreeSet<>();
        for (Finding finding : List.of(Finding.met(element, about), Finding.notMet(element, about))) {
            for (int variable : diagram.support(findings.getOrDefault(finding, Guards.FALSE))) {
                places.add(questionOf.get(variable));
            }
        }
        return places;
    }

    List<OpenQuestion> questions() {
        return questions;
    }

    Diagram diagram() {
        return diagram;
    }

    /** Return the option that a variable stands for. */
    Option option(int variable) {
        return options.get(variable);
    }

    OpenQuestion question(int variable) {
        return questions.get(questionOf.get(variable));
    }

    /** Return the variable of the first option of a question. */
    int firstVariable(int place) {
        return questionOf.indexOf(place);
    }
}
