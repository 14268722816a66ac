package org.foursight.web.pages.desk;

import java.util.List;
import java.util.function.UnaryOperator;
import org.foursight.facts.Words;
import org.foursight.review.About;
import org.foursight.review.Act;
import org.foursight.review.QueueReason;

/** What people decide, and why a case waits, in words. */
public final class ActWords {

    private ActWords() {}

    /** Return why a case waits. */
    public static List<String> reasons(List<QueueReason> reasons) {
        return reasons.stream().map(ActWords::reason).toList();
    }

    private static String reason(QueueReason reason) {
        return switch (reason) {
            case RED_FLAG -> "A red flag is recorded";
            case RECORDED_BELOW -> "Less is recorded than the entries are capable of supporting";
            case LOWERING_PROPOSED -> "Somebody proposed to lower a conclusion";
            case VIEWS_DIFFER -> "Officer and rules differ";
            case NOT_KNOWN -> "A main outcome is not known";
            case REVIEW_OVERDUE -> "The day of review has passed";
            case NEWER_RULES -> "The rules have changed since";
            case NOT_SCREENED -> "Changed since the rules were last run, or never run";
        };
    }

    /** Return what was done, without what was concluded. */
    public static String title(Act act) {
        if (act instanceof Act.Screened screened) {
            return "Rules run over revision " + screened.revision();
        }
        if (act instanceof Act.OwnView) {
            return "Own view written down";
        }
        if (act instanceof Act.ShownEarly) {
            return "Result shown early, for safeguarding";
        }
        if (act instanceof Act.Decided) {
            return "Decision recorded";
        }
        if (act instanceof Act.OrderConsidered) {
            return "Entry on a protection order";
        }
        if (act instanceof Act.AdviceTaken) {
            return "Advice taken up";
        }
        if (act instanceof Act.Assigned assigned) {
            return "Given to " + assigned.name();
        }
        if (act instanceof Act.Reviewed) {
            return "Review recorded";
        }
        return act instanceof Act.Looked ? "Whole report looked at" : "Second person answered";
    }

    /**
     * Return what was concluded and why; not for those who have still to write down their own view.
     *
     * @param label names an element
     */
    public static String more(Act act, UnaryOperator<String> label) {
        if (act instanceof Act.OwnView own) {
            String note = own.view().note();
            return ActForms.words(own.view().proposed()) + "; "
                    + ActForms.words(own.view().concern()) + (note == null ? "" : ": " + note);
        }
        if (act instanceof Act.ShownEarly early) {
            return early.reason();
        }
        if (act instanceof Act.Decided decided) {
            return on(decided, label) + ": " + Conclusion.words(decided);
        }
        if (act instanceof Act.OrderConsidered order) {
            return (order.applying() ? "Will be applied for: " : "Will not be applied for: ") + order.why();
        }
        if (act instanceof Act.AdviceTaken advice) {
            return label.apply(advice.advice()) + ": " + ActForms.words(advice.state()) + ", " + advice.owner()
                    + ActForms.words(advice.reasons(), advice.reason(), ": ");
        }
        if (act instanceof Act.Reviewed review) {
            return on(review, label) + ": " + Conclusion.words(review)
                    + (review.recheck() == null ? "" : ". Looked at again by " + Words.date(review.recheck()));
        }
        if (act instanceof Act.Seconded second) {
            return (second.agreed() ? "Agreed: " : "Did not agree: ") + second.reason();
        }
        return act instanceof Act.Looked looked && looked.note() != null ? looked.note() : "";
    }

    /** Name the conclusion, and the two people where the decision is not about everybody in the case. */
    private static String on(Act.Judgement decision, UnaryOperator<String> label) {
        About about = decision.about();
        return label.apply(decision.conclusion()) + (about == null ? "" : " (" + about.words() + ")");
    }
}
