/**
 * Pictures of a case: its incidents over time, and what a conclusion rests on. The only room that sees the layout library.
 *
 * <p>A picture is numbers and words for a template to draw; beside each stands the table or list that says the same.
 * Nothing is concluded here.
 */
@NullMarked
package org.foursight.pictures;

import org.jspecify.annotations.NullMarked;
