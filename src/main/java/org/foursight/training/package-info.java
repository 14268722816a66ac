/**
 * Workshops: plans that reveal a demonstration case fact by fact, what a room predicts, and what the rules conclude from
 * exactly what was revealed so far.
 *
 * <p>Only demonstration cases can be used. Running workshops live in memory and end by themselves; a plan or a debrief is
 * written to a folder of its own when somebody asks, and never to the store of cases. Knows neither HTTP nor SQL.
 */
@NullMarked
package org.foursight.training;

import org.jspecify.annotations.NullMarked;
