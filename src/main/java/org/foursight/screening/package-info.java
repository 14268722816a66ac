/**
 * Joins the rooms: a case file goes in, a report comes out.
 *
 * <p>Nothing is stored.
 */
@NullMarked
package org.foursight.screening;

import org.jspecify.annotations.NullMarked;
