/**
 * The pages on which orders against suspects, their breaches, and when suspects were told that it is unwanted, are
 * written into a case file.
 *
 * <p>Whether an order should be applied for is decided on other pages, in {@code review}.
 */
@NullMarked
package org.foursight.web.pages.orders;

import org.jspecify.annotations.NullMarked;
