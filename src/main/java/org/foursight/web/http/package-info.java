/**
 * What every answer is made with: a route, who sent the request and what of it may be read, JSON, templates, refusals.
 *
 * <p>Nothing here knows what is at an address, and no page or program's answer is made here.
 */
@NullMarked
package org.foursight.web.http;

import org.jspecify.annotations.NullMarked;
