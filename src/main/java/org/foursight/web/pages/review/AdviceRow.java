package org.foursight.web.pages.review;

import java.time.LocalDate;
import org.foursight.facts.Words;
import org.foursight.report.AdviceItem;
import org.foursight.review.Act;
import org.foursight.web.http.PlainText;
import org.foursight.web.pages.desk.ActForms;
import org.foursight.web.pages.desk.Seen;

/**
 * A piece of advice, and what became of it.
 *
 * @param id its id
 * @param title its title
 * @param text what it says
 * @param owner whose it is
 * @param due by when, in words
 * @param state what became of it, in words
 */
public record AdviceRow(String id, String title, String text, String owner, String due, String state) {

    static AdviceRow of(Seen seen, AdviceItem item) {
        Act.AdviceTaken taken = seen.handling().advice().get(item.id());
        LocalDate due = taken == null ? item.due() : taken.due();
        return new AdviceRow(
                item.id(),
                item.title(),
                item.text(),
                taken == null ? item.owner() : taken.owner(),
                due == null ? "No day set" : Words.date(due),
                taken == null ? "Not taken up yet" : PlainText.brief(ActForms.words(taken)));
    }
}
