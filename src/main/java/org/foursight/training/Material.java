package org.foursight.training;

import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFile;
import org.foursight.facts.Words;
import org.foursight.report.RecordedWords;

/**
 * What a plan is run on: its demonstration case, and the entries in words.
 *
 * @param plan the plan
 * @param caseFile the case file of the demonstration case
 * @param words every entry in words, by id
 */
public record Material(Plan plan, CaseFile caseFile, Map<String, Shown> words) {

    /** Return what marks each page: whether the case is invented or published. */
    public String marking() {
        return marking(isPublished() ? "published" : "invented");
    }

    /** Return where a published case was published; empty for an invented one. */
    public String source() {
        return isPublished()
                        && caseFile.demonstration() != null
                        && caseFile.demonstration().source() != null
                ? caseFile.demonstration().source()
                : "";
    }

    /** Return how the report was recorded, and the day of the screening, in words. */
    public String about() {
        return "Recorded as: "
                + RecordedWords.of(String.valueOf(caseFile.recordedAs()))
                + ". Screened as of "
                + Words.date(caseFile.asOf())
                + ".";
    }

    private boolean isPublished() {
        return caseFile.demonstration() != null
                && "published".equals(caseFile.demonstration().kind());
    }

    /** Return what marks each page about a case of a kind. */
    public static String marking(String kind) {
        return kind.equals("published") ? "Training – published, anonymised case" : "Training – fictional case";
    }

    /** Return what a step shows, in words. */
    public List<Shown> shown(Step step) {
        if (step.told() != null) {
            return List.of(Shown.told(step.told()));
        }
        return step.reveal().stream().filter(words::containsKey).map(words::get).toList();
    }

    /** Return the case file of what the room has seen by a position, left out of it on purpose or not. */
    public CaseFile seen(int position) {
        List<String> seen = plan.steps().subList(0, position).stream()
                .flatMap(step -> step.reveal().stream())
                .toList();
        return Revealed.of(caseFile, seen);
    }

    /** Return the case file of exactly what is entered by a stop. */
    CaseFile at(Stop stop) {
        return Revealed.of(caseFile, entered(positionOf(stop)));
    }

    /** Return how many steps are taken when the room is at a stop. */
    int positionOf(Stop stop) {
        for (int i = 0; i < plan.steps().size(); i++) {
            if (stop.equals(plan.steps().get(i).stop())) {
                return i + 1;
            }
        }
        throw new IllegalArgumentException("The plan has no such stop.");
    }

    /** Return the entries a step list shows and enters in the case file, up to a position. */
    List<String> entered(int position) {
        return plan.steps().subList(0, position).stream()
                .filter(step -> !step.isLeftOut())
                .flatMap(step -> step.reveal().stream())
                .toList();
    }

    /** Return the entries shown to the room and left out of the case file on purpose, up to a position. */
    List<String> leftOut(int position) {
        return plan.steps().subList(0, position).stream()
                .filter(Step::isLeftOut)
                .flatMap(step -> step.reveal().stream())
                .toList();
    }
}
