package org.foursight.web.pages.review;

import java.util.List;
import org.foursight.web.pages.desk.Option;

/**
 * The page that asks why somebody decides otherwise.
 *
 * @param choosing what they are choosing
 * @param on what it is about
 * @param offered the reasons
 * @param carried the fields of the form before it
 * @param day the field of a day that goes with it; empty for none
 * @param asked what that day is
 * @param action where it is sent
 * @param record what the button reads
 */
public record ReasonSheet(
        String choosing,
        String on,
        List<Option> offered,
        List<String> carried,
        String day,
        String asked,
        String action,
        String record) {

    /** The record keeps its own copies of the lists. */
    public ReasonSheet {
        offered = List.copyOf(offered);
        carried = List.copyOf(carried);
    }
}
