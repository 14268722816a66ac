package org.foursight.training;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Problem;
import org.foursight.sources.Element;
import org.jspecify.annotations.Nullable;

/** Checks a plan against its case and the register: everything it points to exists, and comes in a possible order. */
final class PlanCheck {

    static final int MOST_STEPS = 60;
    static final int LONGEST = 1_000;

    private final Plan plan;
    private final CaseFile caseFile;
    private final Set<String> elements;
    private final List<Problem> problems = new ArrayList<>();

    private PlanCheck(Plan plan, CaseFile caseFile, List<Element> elements) {
        this.plan = plan;
        this.caseFile = caseFile;
        this.elements = elements.stream().map(Element::id).collect(Collectors.toSet());
    }

    /** Return what is wrong with a plan; empty when it can be run. */
    static List<Problem> of(Plan plan, CaseFile caseFile, List<Element> elements) {
        PlanCheck check = new PlanCheck(plan, caseFile, elements);
        check.heading();
        check.steps();
        return check.problems;
    }

    private void heading() {
        text("/title", plan.title(), true);
        text("/aim", plan.aim(), true);
        text("/forTrainer", plan.forTrainer(), false);
        text("/toCatch", plan.toCatch(), false);
        if (plan.minutes() < 1 || plan.minutes() > 480) {
            add("/minutes", "A workshop takes from 1 to 480 minutes.", "Write how many minutes it takes.");
        }
        if (plan.stops().isEmpty()) {
            add("/steps", "There is no prediction stop.", "Add one, so that the room has something to predict.");
        }
        if (plan.steps().size() > MOST_STEPS) {
            add("/steps", "There are more than " + MOST_STEPS + " steps.", "Show several entries in one step.");
        }
        for (int i = 0; i < plan.words().size(); i++) {
            text("/words/" + i + "/word", plan.words().get(i).word(), true);
            text("/words/" + i + "/means", plan.words().get(i).means(), true);
        }
    }

    private void steps() {
        Map<String, String> about = new TreeMap<>();
        for (Answer answer : caseFile.answers()) {
            if (answer.incident() != null) {
                about.put(answer.id(), Objects.requireNonNull(answer.incident()));
            }
        }
        Set<String> known = Set.copyOf(Revealed.all(caseFile));
        Set<String> before = new HashSet<>();
        Set<String> stops = new HashSet<>();
        for (int i = 0; i < plan.steps().size(); i++) {
            Step step = plan.steps().get(i);
            String path = "/steps/" + i;
            text(path + "/note", step.note(), false);
            text(path + "/told", step.told(), false);
            int kinds =
                    (step.reveal().isEmpty() ? 0 : 1) + (step.told() == null ? 0 : 1) + (step.stop() == null ? 0 : 1);
            if (kinds != 1) {
                add(path, "A step shows entries, tells a fact or stops for predictions.", "Make it one of the three.");
            }
            for (String entry : step.reveal()) {
                if (!known.contains(entry)) {
                    add(path + "/reveal", "The case has no entry of this id.", "Choose entries of the case.");
                } else if (!before.add(entry)) {
                    add(path + "/reveal", "The entry " + entry + " is shown twice.", "Show it once.");
                } else if (about.containsKey(entry) && !before.contains(about.get(entry))) {
                    add(
                            path + "/reveal",
                            "The answer " + entry + " is about incident " + about.get(entry) + ", which comes later.",
                            "Move the incident before it.");
                }
            }
            if (step.stop() != null) {
                stop(path + "/stop", step.stop(), stops);
            }
        }
    }

    private void stop(String path, Stop stop, Set<String> stops) {
        if (stop.id() == null || !stop.id().matches("[a-z][a-z0-9-]{0,30}") || !stops.add(stop.id())) {
            add(path + "/id", "A stop needs an id of its own.", "Write small letters and figures, such as q1.");
        }
        text(path + "/question", stop.question(), true);
        text(path + "/why", stop.why(), true);
        stop.options().forEach((answer, words) -> text(path + "/options/" + answer, words, true));
        if (!elements.contains(stop.about())) {
            add(path + "/about", "There is no such outcome or element.", "Choose one that the rules conclude.");
        }
        if (stop.model() == null || !Stop.ANSWERS.contains(stop.model())) {
            add(path + "/model", "There is no model answer.", "Choose one of the answers of the room.");
        }
        if (stop.pair() != null && !pairs().contains(stop.pair())) {
            add(path + "/pair", "The case has no such victim and suspect.", "Write a pair such as v1~s1.");
        }
    }

    private Set<String> pairs() {
        return caseFile.victims().stream()
                .flatMap(victim -> caseFile.suspects().stream().map(suspect -> victim.id() + "~" + suspect.id()))
                .collect(Collectors.toSet());
    }

    private void text(String path, @Nullable String text, boolean needed) {
        if (text == null || text.isBlank()) {
            if (needed || text != null) {
                add(path, "There are no words here.", "Write what the room or the trainer is to read.");
            }
        } else if (text.length() > LONGEST) {
            add(path, "The text is longer than " + LONGEST + " characters.", "Make it shorter.");
        } else if (text.codePoints().anyMatch(PlanCheck::isHidden)) {
            add(path, "The text holds a character that cannot be seen or turns text round.", "Remove it.");
        }
    }

    private static boolean isHidden(int point) {
        int type = Character.getType(point);
        return (type == Character.CONTROL && point != '\n' && point != '\t')
                || type == Character.FORMAT
                || type == Character.SURROGATE;
    }

    private void add(String path, String message, String remedy) {
        problems.add(new Problem(path, message, remedy));
    }
}
