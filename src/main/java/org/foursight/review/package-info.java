/**
 * What people decide about a case: their own views, decisions, reviews, and the rules of overriding.
 *
 * <p>Every act is kept, in order; what holds now follows from the acts. Raising takes one step. Lowering takes a coded
 * reason, words, a second person and a day on which it is looked at again.
 */
@NullMarked
package org.foursight.review;

import org.jspecify.annotations.NullMarked;
