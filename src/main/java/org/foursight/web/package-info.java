/**
 * The HTTP service and its pages; the only room that knows Javalin.
 *
 * <p>Nothing is concluded or worded here that is not in the report.
 */
@NullMarked
package org.foursight.web;

import org.jspecify.annotations.NullMarked;
