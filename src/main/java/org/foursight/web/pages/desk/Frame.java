package org.foursight.web.pages.desk;

import java.util.List;
import org.foursight.web.http.Footing;
import org.foursight.web.http.Visitor;
import org.jspecify.annotations.Nullable;

/**
 * What stands round every page of a case or a list of cases.
 *
 * @param visitor whom the page is shown to
 * @param reviewer whether they review
 * @param trainer whether they train
 * @param keeper whether they read what is said about rules
 * @param bar which case; null outside a case
 * @param flags red flags on what is entered so far; never kept back
 * @param discreet whether what people wrote is kept off the screen
 * @param path the address of the page
 * @param footing what the page rests on
 */
public record Frame(
        Visitor visitor,
        boolean reviewer,
        boolean trainer,
        boolean keeper,
        @Nullable CaseBar bar,
        List<String> flags,
        boolean discreet,
        String path,
        Footing footing) {

    /** The record keeps its own copy of the list. */
    public Frame {
        flags = List.copyOf(flags);
    }

    /** Return what the name of a page ends with. */
    public String suffix() {
        CaseBar shown = bar;
        return (shown == null ? "" : " – " + shown.reference()) + " – Foursight";
    }
}
