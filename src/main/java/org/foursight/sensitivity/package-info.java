/**
 * What is not known and what it could change: how far each outcome can still move, which questions are worth asking,
 * which entries carry an outcome, and the fewest answers that would move it.
 *
 * <p>Exact over all ways of answering, by decision diagrams over the second reading of the rules. Nothing here ranks
 * people, and no rule is changed.
 */
@NullMarked
package org.foursight.sensitivity;

import org.jspecify.annotations.NullMarked;
