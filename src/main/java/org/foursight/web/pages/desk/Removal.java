package org.foursight.web.pages.desk;

import java.util.List;
import java.util.Map;

/**
 * An entry that somebody wants removed, as they are asked about it before.
 *
 * @param what what it is, such as {@code incident}
 * @param title which one
 * @param words what it says
 * @param note what goes with it
 * @param action where the answer is sent
 * @param back where it stands
 * @param entries what is entered in its stead as JSON, by its place in the case file
 * @param takenBack places whose entries are taken back
 */
public record Removal(
        String what,
        String title,
        String words,
        String note,
        String action,
        String back,
        Map<String, String> entries,
        List<String> takenBack) {

    /** The record keeps its own copies. */
    public Removal {
        entries = Map.copyOf(entries);
        takenBack = List.copyOf(takenBack);
    }
}
