package org.foursight.web.pages.result;

import java.time.Instant;
import java.util.List;
import org.foursight.review.CaseAct;
import org.foursight.store.audit.Disclosure;
import org.foursight.store.cases.RevisionStamp;
import org.foursight.web.pages.desk.ActWords;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Option;

/**
 * Something that happened to a case.
 *
 * @param when when, to sort by
 * @param title what
 * @param by who
 * @param words more of it; empty for nothing, or nothing that may be shown yet
 * @param address where it can be read; empty for nowhere
 */
public record HistoryLine(Instant when, String title, String by, String words, String address) {

    private static final Option REFERRAL = Option.of("referral", "Referral note");

    static HistoryLine of(RevisionStamp stamp, String history) {
        return new HistoryLine(
                stamp.at(),
                "Revision " + stamp.number() + " saved",
                stamp.by().name(),
                stamp.why(),
                history + "/" + stamp.number());
    }

    static HistoryLine of(CaseAct act, String words) {
        return new HistoryLine(act.at(), ActWords.title(act.act()), act.by().name(), words, "");
    }

    /** That something of the case left, in which form, for whom and what for; not what it was. */
    static HistoryLine of(Disclosure left) {
        String form = left.format().equals(REFERRAL.value())
                ? REFERRAL.label()
                : Option.label(ExportForm.FORMATS, left.format());
        return new HistoryLine(
                left.at(),
                "Case disclosed: " + form,
                left.by(),
                String.join(
                        ". ",
                        List.of(
                                "For: " + (left.recipient().isEmpty() ? "not recorded" : left.recipient()),
                                "Purpose: " + (left.purpose().isEmpty() ? "not recorded" : left.purpose()))),
                "");
    }

    /** Return when, in words. */
    public String at() {
        return Desk.moment(when);
    }
}
