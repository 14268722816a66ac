package org.foursight.web.pages.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foursight.questions.Questionnaires;
import org.foursight.report.Gap;
import org.foursight.report.GapWords;
import org.foursight.web.pages.desk.Answered;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Seen;
import org.foursight.web.pages.desk.Subject;

/**
 * The open questions of a report, by what has become of them since.
 *
 * @param ask those nobody was asked yet, in the order to ask them
 * @param asked those that were asked without a yes or a no
 * @param since how many have been answered since the rules were run
 */
public record GapsSheet(List<Row> ask, List<Row> asked, int since) {

    private static final int FIRST = 5;

    /** The record keeps its own copies of the lists. */
    public GapsSheet {
        ask = List.copyOf(ask);
        asked = List.copyOf(asked);
    }

    static GapsSheet of(Seen seen, Questionnaires questionnaires) {
        List<Row> ask = new ArrayList<>();
        List<Row> asked = new ArrayList<>();
        int since = 0;
        for (Gap gap : seen.page().gaps()) {
            Answered answered =
                    Answered.of(gap.id(), questionnaires, seen.work().file());
            if (!answered.unasked().isEmpty()) {
                ask.add(row(gap, seen, answered.unasked()));
            } else if (!answered.unsettled().isEmpty()) {
                asked.add(row(gap, seen, List.of()));
            } else {
                since++;
            }
        }
        return new GapsSheet(ask, asked, since);
    }

    private static Row row(Gap gap, Seen seen, List<Subject> unasked) {
        String address = CaseBar.address(seen.work().reference());
        String whom = seen.report().pairs().size() == 1
                ? ""
                : gap.changes().stream()
                        .map(change -> change.about().replace("~", " and "))
                        .distinct()
                        .sorted()
                        .collect(Collectors.joining("; ", " (about ", ")"));
        return new Row(
                gap.prompt(),
                whom,
                address + Subject.place(gap),
                seen.page().sentence(gap.enquiry()),
                GapWords.changes(gap),
                unasked.size() == 1 ? address + unasked.get(0).place(gap.id()) : "");
    }

    /** Return the first to ask. */
    public List<Row> first() {
        return ask.stream().limit(FIRST).toList();
    }

    /** Return how many are open. */
    public int all() {
        return ask.size() + asked.size();
    }

    /**
     * One open question.
     *
     * @param prompt the question
     * @param whom about whom it is open; empty where there is one victim and one suspect
     * @param address where it is asked
     * @param enquiry how to find the answer
     * @param changes what it could change
     * @param unknown where to send that it was asked and is not known; empty where it is asked about several, or was asked
     */
    public record Row(String prompt, String whom, String address, String enquiry, String changes, String unknown) {}
}
