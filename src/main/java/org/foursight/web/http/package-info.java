/**
 * What every answer is made with: a route, who sent the request and what of it may be read, JSON, templates, refusals.
 *
 * <p>Nothing here knows what is at an address, and no page or program's answer is made here.
 *
 * <p>November 2026: the language of a page is kept by the thread while the page is made ({@link
 * org.foursight.web.http.Phrases}); handing it to some hundred places in templates was the other way. No phrase that is
 * translated counts anything, so there is no ICU4J for the six plurals of Welsh; the first that does needs it. The
 * languages a browser prefers are not asked: only the switch decides.
 */
@NullMarked
package org.foursight.web.http;

import org.jspecify.annotations.NullMarked;
