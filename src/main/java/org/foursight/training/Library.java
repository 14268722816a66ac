package org.foursight.training;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Problem;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import tools.jackson.databind.json.JsonMapper;

/** The plans that come with the program, and the demonstration cases they use: the only cases a workshop can show. */
public final class Library {

    private final Screening screening;
    private final DemonstrationCases cases;
    private final List<Plan> plans;

    private Library(Screening screening, DemonstrationCases cases, List<Plan> plans) {
        this.screening = screening;
        this.cases = cases;
        this.plans = List.copyOf(plans);
    }

    /** Load the plans that {@code workshops/index.json} names, in its order. */
    public static Library load(Screening screening, DemonstrationCases cases) {
        String[] index = JsonMapper.builder().build().readValue(bytes("workshops/index.json"), String[].class);
        List<Plan> plans = java.util.stream.Stream.of(index)
                .map(id -> PlanFile.read(bytes("workshops/" + id + ".json")).as(id))
                .toList();
        return new Library(screening, cases, plans);
    }

    /** Return the plans, in teaching order. */
    public List<Plan> plans() {
        return plans;
    }

    /** Return one plan. */
    public Optional<Plan> plan(String id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** Return the demonstration cases. */
    public List<DemonstrationCases.Listed> cases() {
        return cases.all();
    }

    /**
     * Return what a plan is run on.
     *
     * @throws PlanException when its case is not one of the demonstration cases
     */
    public Material material(Plan plan) {
        try {
            CaseFile caseFile = screening.reader().read(cases.caseFile(plan.demonstration()));
            return new Material(plan, caseFile, FactWords.of(caseFile, screening.questionnaires()));
        } catch (NoSuchElementException | NullPointerException notOurs) {
            throw new PlanException(List.of(new Problem(
                    "/demonstration",
                    "Only demonstration cases that come with the program can be shown in a workshop.",
                    "Choose one of the library.")));
        }
    }

    /** Return what is wrong with a plan; empty when it can be run. */
    public List<Problem> problems(Plan plan) {
        try {
            return PlanCheck.of(
                    plan, material(plan).caseFile(), screening.register().elements());
        } catch (PlanException notOurs) {
            return notOurs.problems();
        }
    }

    private static byte[] bytes(String resource) {
        try (InputStream in = Library.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing. Build again.");
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
