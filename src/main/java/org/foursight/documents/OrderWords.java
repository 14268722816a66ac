package org.foursight.documents;

import java.util.regex.Pattern;
import org.foursight.facts.Words;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;
import org.foursight.review.Handling;

/** The entry that a person made on a stalking protection order, in words. */
public final class OrderWords {

    /** What to remember when the victim is given as the reason for no application. */
    public static final String REMINDER =
            "Remember: the Act makes no support or consent of the victim a condition of an application (Stalking"
                    + " Protection Act 2019, section 1). Record the views of the victim and weigh them.";

    private static final Pattern VICTIM =
            Pattern.compile("(?i)\\b(?:victim|complainant|IP|injured (?:party|person)|aggrieved|she|he|they|V)\\b");
    private static final Pattern UNWILLING = Pattern.compile(
            "(?i)support|consent|agree|wish|want|willing|engag|withdr|declin|refus|statement|co-?operat|testif|court");

    private OrderWords() {}

    /** Return the entry with who made it and when; what is to be entered when nobody has made one. */
    public static String of(Handling handling, String toEnter) {
        return handling.order().map(OrderWords::entry).orElse(toEnter);
    }

    private static String entry(CaseAct act) {
        Act.OrderConsidered order = (Act.OrderConsidered) act.act();
        return "Entry: an order " + (order.applying() ? "is" : "is not") + " being applied for ("
                + act.by().name() + ", " + Words.moment(act.at()) + "). Reason given, quoted: \""
                + order.why().replace('"', '\'') + "\"";
    }

    /** Return the reminder where it is called for; empty where it is not. */
    public static String reminder(Handling handling) {
        return handling.order()
                .map(act -> (Act.OrderConsidered) act.act())
                .filter(order -> !order.applying())
                .filter(order -> VICTIM.matcher(order.why()).find()
                        && UNWILLING.matcher(order.why()).find())
                .map(order -> REMINDER)
                .orElse("");
    }
}
