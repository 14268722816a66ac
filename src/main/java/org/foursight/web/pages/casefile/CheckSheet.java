package org.foursight.web.pages.casefile;

import java.util.List;
import java.util.Map;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.Contradiction;

/**
 * What a person checks before it is saved.
 *
 * @param counts how much is not known or not asked
 * @param lists how much there is of each list
 * @param happened the first incidents, with date and words
 * @param contradictions answers that conflict
 * @param rows the answers there are
 * @param open how much is open in each list of questions
 * @param matters the unanswered questions that could change something that matters
 * @param expected the last revision the person has seen
 * @param places where each entry is shown and what it is, by its id
 */
public record CheckSheet(
        String counts,
        List<QuestionRow> lists,
        List<IncidentCard> happened,
        List<Contradiction> contradictions,
        Slice<QuestionRow> rows,
        List<QuestionRow> open,
        OpenRows matters,
        int expected,
        Map<String, QuestionRow> places) {

    /** Return where an entry can be changed. */
    public String address(String entry) {
        QuestionRow row = places.get(entry);
        return row == null ? "#main" : row.address();
    }

    /** Return what an entry is, in words. */
    public String words(String entry) {
        QuestionRow row = places.get(entry);
        return row == null ? entry : row.prompt() + " (" + row.answer() + ")";
    }
}
