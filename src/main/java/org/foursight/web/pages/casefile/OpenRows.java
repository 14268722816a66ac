package org.foursight.web.pages.casefile;

import java.util.List;
import org.foursight.casework.Work;
import org.foursight.report.Gap;
import org.foursight.report.GapOrder;
import org.foursight.report.StatusWords;
import org.foursight.screening.OverlongScreening;
import org.foursight.screening.UncertifiedScreening;
import org.foursight.web.pages.desk.Answered;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Subject;

/**
 * The unanswered questions that matter to what is entered now; what they could change is told with the result.
 *
 * @param first those to ask first, each with where it is asked
 * @param all how many there are
 */
public record OpenRows(List<QuestionRow> first, int all) {

    private static final int MOST = 10;

    /** The record keeps its own copy of the list. */
    public OpenRows {
        first = List.copyOf(first);
    }

    /** Find them; where the rules cannot be run none is named, and saving will say why. */
    static OpenRows of(Desk desk, Work work) {
        try {
            List<Gap> open = GapOrder.of(desk.gate().pass(() -> desk.screening().screen(work.file()))).stream()
                    .filter(gap -> gap.isPressing()
                            && !Answered.of(gap.id(), desk.screening().questionnaires(), work.file())
                                    .unasked()
                                    .isEmpty())
                    .toList();
            return new OpenRows(
                    open.stream().limit(MOST).map(gap -> row(work, gap)).toList(), open.size());
        } catch (UncertifiedScreening | OverlongScreening refused) {
            return new OpenRows(List.of(), 0);
        }
    }

    private static QuestionRow row(Work work, Gap gap) {
        return new QuestionRow(
                "open-" + gap.id().replace('/', '-'),
                gap.prompt(),
                Choices.capital(StatusWords.asked(gap.whoCanAnswer())),
                false,
                CaseBar.address(work.reference()) + Subject.place(gap));
    }
}
