package org.foursight.casefile;

/**
 * A pointer to one entry of the case file.
 *
 * @param id the entry's id, or its field name where it has none
 * @param path its JSON pointer, such as {@code /incidents/0}
 */
public record Entry(String id, String path) {}
