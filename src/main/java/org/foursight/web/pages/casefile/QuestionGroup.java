package org.foursight.web.pages.casefile;

import java.util.ArrayList;
import java.util.List;

/**
 * Questions that the same person or record can answer, one after another in a list.
 *
 * @param title who or what can answer
 * @param rows the questions
 */
public record QuestionGroup(String title, List<QuestionRow> rows) {

    /** Return the questions of a list in groups, their order kept. */
    static List<QuestionGroup> of(List<QuestionRow> rows) {
        List<QuestionGroup> groups = new ArrayList<>();
        for (QuestionRow row : rows) {
            if (groups.isEmpty() || !groups.get(groups.size() - 1).title().equals(row.by())) {
                groups.add(new QuestionGroup(row.by(), new ArrayList<>()));
            }
            groups.get(groups.size() - 1).rows().add(row);
        }
        return groups;
    }
}
