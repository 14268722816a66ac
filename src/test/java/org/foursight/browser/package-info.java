/**
 * The main journeys in a real browser: with and without JavaScript, by keyboard alone, on a narrow window and enlarged.
 *
 * <p>They run when the property {@code browser} is {@code chromium} and Debian's packages chromium and chromium-driver
 * are there, as {@code .ci/run} sees to; otherwise they are skipped, and the test report says so.
 */
@NullMarked
package org.foursight.browser;

import org.jspecify.annotations.NullMarked;
