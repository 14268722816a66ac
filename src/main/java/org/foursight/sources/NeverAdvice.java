package org.foursight.sources;

import java.util.List;

/**
 * One kind of advice that is never given in a stalking case.
 *
 * @param code its code, such as {@code NO-4}
 * @param what what it is, in our own words
 * @param instead what to do in its place, without a full stop
 * @param patterns regular expressions that find it in a clause, without regard to capitals
 * @param source the paragraph it rests on, as key and paragraph
 */
public record NeverAdvice(String code, String what, String instead, List<String> patterns, String source) {

    /** The record keeps its own copy. */
    public NeverAdvice {
        patterns = List.copyOf(patterns);
    }
}
