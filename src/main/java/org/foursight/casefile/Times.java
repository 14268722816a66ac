package org.foursight.casefile;

import org.jspecify.annotations.Nullable;

/**
 * How often the act of one incident entry was done, as lower bounds that the source states.
 *
 * @param acts at least this many single acts, such as messages; 1 or more
 * @param occasions on at least this many separate occasions; 1 or more
 */
public record Times(@Nullable Integer acts, @Nullable Integer occasions) {}
