package org.foursight.web.pages.casefile;

import java.util.List;

/**
 * Tasks that belong together.
 *
 * @param title its heading
 * @param tasks its rows, in the order in which they are best done
 */
public record TaskGroup(String title, List<Task> tasks) {

    /** The record keeps its own copy of the list. */
    public TaskGroup {
        tasks = List.copyOf(tasks);
    }
}
