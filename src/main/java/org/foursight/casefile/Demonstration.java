package org.foursight.casefile;

import org.jspecify.annotations.Nullable;

/**
 * The mark that a case is for demonstration: invented, or from a published, anonymised case.
 *
 * @param kind {@code invented} or {@code published}
 * @param title a short title
 * @param teaches what the case teaches, in one line
 * @param source where it was published, null when invented
 */
public record Demonstration(
        String kind, String title, String teaches, @Nullable String source) {}
