package org.foursight.web.pages.casefile;

import java.util.ArrayList;
import java.util.List;
import org.foursight.casework.Work;

/**
 * Questions that the same person or record can answer, one after another in a list.
 *
 * @param title who or what can answer
 * @param together where some of them are answered together
 * @param rows the questions
 */
public record QuestionGroup(String title, List<Together> together, List<QuestionRow> rows) {

    /**
     * A link to a page on which questions are answered together.
     *
     * @param address the page
     * @param words which questions
     */
    public record Together(String address, String words) {}

    /** Return the questions of a list in groups, their order kept. */
    static List<QuestionGroup> of(List<QuestionRow> rows, List<Batch> batches, Work work) {
        List<QuestionGroup> groups = new ArrayList<>();
        for (QuestionRow row : rows) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).title().equals(row.by())) {
                groups.add(new QuestionGroup(row.by(), together(row.by(), batches, work), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row);
        }
        return groups;
    }

    private static List<Together> together(String by, List<Batch> batches, Work work) {
        return batches.stream()
                .filter(batch -> batch.by(work.file()).equals(by))
                .map(batch -> new Together(batch.address(work.reference()), batch.link()))
                .toList();
    }
}
