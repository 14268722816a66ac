package org.foursight.web.pages;

import org.jsoup.nodes.Document;

/** The steps that many journeys through the pages begin with. */
public final class Walk {

    private final Visitor visitor;

    public Walk(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Create a case with five answers; the task list is open then. */
    public Document create(String reference) {
        Document form = visitor.follow(visitor.open("/cases"), "Create a case");
        return visitor.press(
                form,
                "Create the case",
                "reference",
                reference,
                "purpose",
                "investigate",
                "recorded",
                "harassment",
                "relationship",
                "exPartner",
                "behaviours",
                "contact");
    }

    /** Save what is entered and have the rules run; the form of one's own view is open then. */
    public Document screen(String address) {
        return visitor.press(visitor.open(address + "/check"), "Save and go on to your own view");
    }

    /** Decide otherwise than the rules on the form of a decision, by one reason; what comes of it is open then. */
    public Document otherwise(Document form, String stand, String code, String words) {
        return because(visitor.press(form, "Continue", "stand", stand), "Record the decision", code, words);
    }

    /** Give one reason on the page that asks why. */
    public Document because(Document why, String button, String code, String words) {
        return visitor.press(why, button, "code", code, "words-" + code, words);
    }

    /** Write down one's own view; the result is open then. */
    public Document view(Document form) {
        return visitor.press(form, "Continue", "proposed", "stalking2a", "concern", "specialistAdvice");
    }
}
