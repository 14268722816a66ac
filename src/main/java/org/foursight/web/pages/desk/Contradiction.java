package org.foursight.web.pages.desk;

import java.util.List;

/**
 * Entries of a case file that say opposite things.
 *
 * @param label what it is about
 * @param entries ids of the entries
 */
public record Contradiction(String label, List<String> entries) {}
