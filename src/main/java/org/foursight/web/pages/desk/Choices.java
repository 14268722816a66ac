package org.foursight.web.pages.desk;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casefile.Basis;
import org.foursight.casefile.Behaviour;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Classification;
import org.foursight.casefile.Incident;
import org.foursight.casefile.OrderKind;
import org.foursight.casefile.RelationshipKind;
import org.foursight.casefile.Reply;
import org.foursight.casefile.Step;
import org.foursight.facts.Words;
import org.foursight.report.RecordedWords;

/** What forms of a case file offer to choose from, in words. */
public final class Choices {

    private Choices() {}

    /** Return what a case may be recorded as. */
    public static List<Option> recorded() {
        return Stream.of(Classification.values())
                .map(word -> Option.of(word, capital(RecordedWords.of(word.toString()))))
                .toList();
    }

    /** Return what a suspect may be to a victim. */
    public static List<Option> relationships() {
        return CaseWords.options(RelationshipKind.values());
    }

    /** Return what a suspect may have done. */
    public static List<Option> behaviours() {
        return CaseWords.options(Behaviour.values());
    }

    /** Return a behaviour in words. */
    public static String behaviour(Behaviour behaviour) {
        return CaseWords.of(behaviour);
    }

    /** Return an incident by its date and what was done. */
    public static String incident(Incident incident) {
        return Dates.words(incident.when()) + ": "
                + incident.behaviours().stream().map(Choices::behaviour).collect(Collectors.joining("; "));
    }

    /** Return a kind of order in words. */
    public static String order(OrderKind kind) {
        return CaseWords.of(kind);
    }

    /** Return who did an incident to whom; empty where there is one victim and one suspect. */
    public static String people(Incident incident, CaseFile file) {
        if (file.victims().size() == 1 && file.suspects().size() == 1) {
            return "";
        }
        String by = incident.by() != null
                ? "Suspect " + incident.by()
                : incident.procuredBy() != null
                        ? "Somebody else, for suspect " + incident.procuredBy()
                        : "Somebody not known";
        return by + " to " + several("victim", incident.towards());
    }

    /** Return replies; a victim may prefer not to say. */
    public static List<Option> replies(boolean victim) {
        return Stream.of(Reply.values())
                .filter(word -> victim || word != Reply.REFUSED)
                .map(word -> Option.of(word, reply(word)))
                .toList();
    }

    /** Return a reply in words. */
    public static String reply(Reply reply) {
        return CaseWords.of(reply);
    }

    /** Return what an entry may rest on. */
    public static List<Option> bases() {
        return Stream.of(Basis.values())
                .filter(word -> word != Basis.PUBLISHED_CASE)
                .map(word -> Option.of(word, basis(word)))
                .toList();
    }

    /** Return what an entry rests on, in words. */
    public static String basis(Basis basis) {
        return CaseWords.of(basis);
    }

    /** Return people of one kind by their ids, such as {@code victims v1, v2}. */
    public static String several(String kind, List<String> ids) {
        return kind + (ids.size() == 1 ? " " : "s ") + String.join(", ", ids);
    }

    /** Return words with a capital letter in front. */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Return what a step of custody or proceedings can be, with a word that stands there already. */
    public static List<Option> proceedings(String there) {
        return EntryFields.with(CaseWords.options("Proceeding"), there);
    }

    /** Return a step of custody or proceedings in words. */
    public static String proceeding(Step step) {
        return Option.label(proceedings(step.kind()), step.kind()) + ", "
                + (step.on() == null ? "date not recorded" : Words.date(step.on()));
    }
}
