package org.foursight.sources;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One rule of the rule book, as its DRL file states it.
 *
 * @param id unique and never reused, such as {@code course-of-conduct.met}
 * @param concludes id of the element it concludes
 * @param status {@code MET} or {@code NOT_MET}
 * @param source key and paragraph it rests on, such as {@code PHA-7/3a}
 * @param gist our one sentence of what that paragraph says
 * @param standing statute, case, guidance, research or local
 * @param inForceFrom first day it applies
 * @param inForceTo last day it applies, null when it still does
 * @param text its DRL file
 */
public record Rule(
        String id,
        String concludes,
        String status,
        String source,
        String gist,
        String standing,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        String text) {

    /** Return rules by their ids. */
    public static Map<String, Rule> byId(List<Rule> rules) {
        return rules.stream().collect(Collectors.toUnmodifiableMap(Rule::id, Function.identity()));
    }

    /** Say whether the rule applies on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(inForceFrom) && (inForceTo == null || !day.isAfter(inForceTo));
    }

    /** Say whether the day that matters is that of the conduct; for practice it is that of the screening. */
    public boolean isDatedByConduct() {
        return standing.equals("statute") || standing.equals("case");
    }
}
