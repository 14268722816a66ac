package org.foursight.web.pages.workshop;

import org.foursight.training.Material;
import org.foursight.web.http.Visitor;

/**
 * What stands round every page of a workshop.
 *
 * @param visitor whom the page is shown to
 * @param title the name of the page
 * @param marking invented or published; in the text of every page, and in print
 * @param rules version and hash of the rules, and the day as of which the law was reviewed
 * @param discreet whether what was written is kept off what the room sees
 * @param path the address of the page
 */
public record Board(Visitor visitor, String title, String marking, String rules, boolean discreet, String path) {

    /** Return the kind of the case for print: {@code fictional}, {@code published}, or {@code any} on a list of both. */
    public String kind() {
        return marking.equals(Material.marking("published"))
                ? "published"
                : marking.equals(Material.marking("invented")) ? "fictional" : "any";
    }
}
