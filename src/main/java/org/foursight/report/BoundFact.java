package org.foursight.report;

import java.util.List;

/**
 * One thing a rule matched on, with the entries it came from.
 *
 * @param words what it was
 * @param entries ids of the entries
 * @param paths their JSON pointers
 */
public record BoundFact(String words, List<String> entries, List<String> paths) {}
