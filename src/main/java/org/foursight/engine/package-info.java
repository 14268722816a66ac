/**
 * The only room that knows Drools: the rule book, one session a screening, recorded firings, start-up canaries.
 *
 * <p>Policy is in {@code rules/}; words for people are in {@code report}.
 */
@NullMarked
package org.foursight.engine;

import org.jspecify.annotations.NullMarked;
