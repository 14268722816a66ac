package org.foursight.web.pages.result;

import java.util.List;
import java.util.Set;
import org.foursight.report.ElementReport;

/**
 * What one offence, or FOUR, asks of the entries about one victim and one suspect.
 *
 * @param id its place on the page
 * @param title the offence with its section
 * @param counts how many elements come out which way, in words
 * @param separates what it asks beyond the offences above, in words; empty where nothing is above
 * @param rows each element
 */
public record Checklist(String id, String title, String counts, String separates, List<Row> rows) {

    /** The record keeps its own copy of the list. */
    public Checklist {
        rows = List.copyOf(rows);
    }

    /**
     * One element.
     *
     * @param element the element
     * @param above whether it stands in a list above as well, which tells the rest
     * @param forIt facts that rules rely on to conclude that it is met
     * @param against facts that rules rely on to conclude that it is not met
     * @param unread answers no about it that no rule relied on
     * @param paragraphs what its rules rest on
     */
    public record Row(
            ElementReport element,
            boolean above,
            List<String> forIt,
            List<String> against,
            List<String> unread,
            Set<String> paragraphs) {}
}
