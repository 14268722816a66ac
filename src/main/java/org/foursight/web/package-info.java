/**
 * The HTTP service; the only room that knows Javalin. Here it is put together, and here is what every request passes:
 * entrance, admission, headers, and what is said when something goes wrong.
 *
 * <p>What answers programs is in {@code api}, what answers people in {@code pages}, and what both stand on in
 * {@code http}. Nothing is concluded or worded here that is not in the report.
 */
@NullMarked
package org.foursight.web;

import org.jspecify.annotations.NullMarked;
