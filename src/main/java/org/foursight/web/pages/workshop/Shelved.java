package org.foursight.web.pages.workshop;

import org.foursight.training.Plan;

/**
 * A plan as the library shows it.
 *
 * @param plan the plan
 * @param kind whether its case is invented or published
 * @param ours whether it came with the program; else a trainer kept it
 */
public record Shelved(Plan plan, String kind, boolean ours) {}
