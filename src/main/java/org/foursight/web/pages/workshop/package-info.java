/**
 * The pages of a trainer: the library of workshops, building a plan, presenting it to a room, predictions, the rules'
 * view, and the debrief; and the one page that phones see.
 *
 * <p>Nothing here reads or writes the store of cases. What the rules conclude is on no page before the lock.
 */
@NullMarked
package org.foursight.web.pages.workshop;

import org.jspecify.annotations.NullMarked;
