package org.foursight.web.pages.desk;

import java.util.List;

/**
 * What is asked before an entry is removed.
 *
 * @param what what it is, such as {@code incident}
 * @param title which one
 * @param words what it says
 * @param note what goes with it
 * @param action where the answer is sent
 * @param back where it stands
 * @param flags the red flags that would be taken back with it
 */
public record Removal(
        String what, String title, String words, String note, String action, String back, List<String> flags) {}
