package org.foursight.sources;

/**
 * One paragraph of a source, in our own words.
 *
 * @param id locator within the source, such as {@code 3a}
 * @param says our one sentence of what it says
 * @param toBeConfirmed whether it was written from recall and must be checked against the text
 */
public record Paragraph(String id, String says, boolean toBeConfirmed) {}
