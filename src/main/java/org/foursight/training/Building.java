package org.foursight.training;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;

/** Changes a plan step by step; each change is a new plan. */
public final class Building {

    private static final int MINUTES = 30;

    private Building() {}

    /** Return a first plan for a case: who they are, then each incident by itself, earliest first. */
    public static Plan first(Library library, String demonstration, String title) {
        Plan empty = new Plan(
                Plan.VERSION,
                "draft",
                title,
                "What this workshop teaches",
                MINUTES,
                demonstration,
                null,
                null,
                List.of(),
                List.of());
        CaseFile caseFile = library.material(empty).caseFile();
        List<Step> steps = new ArrayList<>();
        List<String> people =
                caseFile.relationships().stream().map(entry -> entry.id()).toList();
        if (!people.isEmpty()) {
            steps.add(Step.of(people, null));
        }
        caseFile.incidents().stream()
                .sorted(java.util.Comparator.comparing(
                        incident -> incident.when().earliest().orElse(java.time.LocalDate.MAX)))
                .map(Incident::id)
                .forEach(incident -> steps.add(Step.of(List.of(incident), null)));
        return empty.with(steps);
    }

    /** Return the entries that no step shows yet. */
    public static List<Shown> unused(Material material) {
        Set<String> used = material.plan().steps().stream()
                .flatMap(step -> step.reveal().stream())
                .collect(Collectors.toSet());
        return material.words().values().stream()
                .filter(shown -> !used.contains(shown.entry()))
                .toList();
    }

    /** Return a plan with a step moved up or down by one; the same plan when it cannot. */
    public static Plan moved(Plan plan, int step, boolean up) {
        int to = up ? step - 1 : step + 1;
        if (!has(plan, step) || !has(plan, to)) {
            return plan;
        }
        List<Step> steps = new ArrayList<>(plan.steps());
        steps.add(to, steps.remove(step));
        return plan.with(steps);
    }

    /** Return a plan without a step. */
    public static Plan without(Plan plan, int step) {
        if (!has(plan, step)) {
            return plan;
        }
        List<Step> steps = new ArrayList<>(plan.steps());
        steps.remove(step);
        return plan.with(steps);
    }

    /** Return a plan with one more step at the end. */
    public static Plan added(Plan plan, Step step) {
        return plan.with(Stream.concat(plan.steps().stream(), Stream.of(step)).toList());
    }

    /** Return an id that no stop of a plan has. */
    public static String freeId(Plan plan) {
        Set<String> used = plan.stops().stream().map(Stop::id).collect(Collectors.toSet());
        int number = 1;
        while (used.contains("q" + number)) {
            number++;
        }
        return "q" + number;
    }

    private static boolean has(Plan plan, int step) {
        return step >= 0 && step < plan.steps().size();
    }
}
