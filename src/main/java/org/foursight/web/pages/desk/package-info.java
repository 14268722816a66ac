/**
 * What every page about a stored case is made with: the desk itself, the frame round a page, forms and their choices, a
 * report ready to be shown, and dates and decisions in words. Also what the pages of every list of entries share.
 *
 * <p>Which addresses are answered is said elsewhere.
 */
@NullMarked
package org.foursight.web.pages.desk;

import org.jspecify.annotations.NullMarked;
