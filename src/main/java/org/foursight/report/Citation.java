package org.foursight.report;

/**
 * A pointer to a paragraph of a source.
 *
 * @param source key and paragraph, such as {@code PHA-7/3a}
 * @param title title of the source
 * @param standing statute, case, guidance, research or local
 * @param toBeConfirmed whether the paragraph is still to be checked against the text
 */
public record Citation(String source, String title, String standing, boolean toBeConfirmed) {}
