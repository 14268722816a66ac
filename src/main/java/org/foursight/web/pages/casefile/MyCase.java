package org.foursight.web.pages.casefile;

import java.util.List;

/**
 * A case in a list of cases.
 *
 * @param reference the case
 * @param changed when it was last changed, in words
 * @param changedBy by whom
 * @param revision its last revision
 * @param reasons why it needs somebody, in words
 */
public record MyCase(String reference, String changed, String changedBy, int revision, List<String> reasons) {

    /** The record keeps its own copy of the list. */
    public MyCase {
        reasons = List.copyOf(reasons);
    }
}
