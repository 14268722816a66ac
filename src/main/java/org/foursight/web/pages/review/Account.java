package org.foursight.web.pages.review;

import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.facts.Words;
import org.foursight.web.http.PlainText;
import org.foursight.web.pages.desk.Choices;

/**
 * What is recorded in words, to be read beside what officer and rules make of it.
 *
 * @param lines the incidents, in the order of the case file, the first ones whole
 * @param more how many more there are
 */
public record Account(List<Line> lines, int more) {

    private static final int MOST_LINES = 20;
    private static final int MOST_WORDS = 6_000;

    /**
     * One incident.
     *
     * @param id its id
     * @param title its id, when it was and, where there are several people, who did it to whom
     * @param words what happened, the beginning of it when the page would grow long
     * @param basis what it rests on
     */
    public record Line(String id, String title, String words, String basis) {}

    static Account of(CaseFile file) {
        List<Line> lines = new ArrayList<>();
        int left = MOST_WORDS;
        for (Incident incident : file.incidents().stream().limit(MOST_LINES).toList()) {
            String whole = incident.summary();
            String words = whole.length() <= left ? whole : PlainText.brief(whole);
            String people = Choices.people(incident, file);
            left -= Math.min(left, words.length());
            lines.add(new Line(
                    incident.id(),
                    "Incident " + incident.id() + ", " + Words.when(incident.when())
                            + (people.isEmpty() ? "" : ". " + people),
                    words,
                    Choices.basis(incident.basis())));
        }
        return new Account(List.copyOf(lines), file.incidents().size() - lines.size());
    }
}
