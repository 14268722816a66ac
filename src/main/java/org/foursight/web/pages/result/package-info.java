/**
 * The pages that show what the rules conclude: result, why, what is still open, what if; and what happened to the case
 * and leaves it: history, print and bundle.
 *
 * <p>What people decide about it is in {@code review}.
 */
@NullMarked
package org.foursight.web.pages.result;

import org.jspecify.annotations.NullMarked;
