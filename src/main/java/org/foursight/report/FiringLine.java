package org.foursight.report;

import java.util.List;

/**
 * One firing, as the report lists it.
 *
 * @param order 1 for the first
 * @param rule the rule's id
 * @param concluded element, status and pair
 * @param entries ids of the bound entries
 */
public record FiringLine(int order, String rule, String concluded, List<String> entries) {}
