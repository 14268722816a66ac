/**
 * The pages on which people decide: their own first view, decisions and overrides, what becomes of advice, and the
 * queue, the note and the second signature of reviewers.
 *
 * <p>The rules of deciding are those of the room {@code review}; here are only its forms.
 */
@NullMarked
package org.foursight.web.pages.review;

import org.jspecify.annotations.NullMarked;
