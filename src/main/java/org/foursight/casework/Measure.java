package org.foursight.casework;

import java.time.YearMonth;
import java.util.List;
import org.foursight.casefile.Vocabulary;
import org.jspecify.annotations.Nullable;

/**
 * One number about the decisions of a unit in one month.
 *
 * @param month the month, which is over
 * @param kind what is counted
 * @param what which part of it: {@link #TOTAL}, {@link #TOGETHER} or a word of the kind
 * @param number how many; null when it is not shown, since it or another that follows from it is under five
 */
public record Measure(
        YearMonth month, Kind kind, String what, @Nullable Integer number) {

    /** All parts. */
    public static final String TOTAL = "total";
    /** All parts that are not shown by themselves. */
    public static final String TOGETHER = "together";

    private static final List<String> STANDS = List.of("inPart", "higher", "lower");

    /** What is counted. A kind that divides a part of another is shown only where that part is. */
    public enum Kind {
        /** Conclusions that officers decided on. */
        OFFICERS(null, List.of("agree", "otherwise")),
        /** In which direction officers decided otherwise than the rules. */
        OFFICERS_DIRECTION(OFFICERS, STANDS),
        /** On which conclusion. */
        OFFICERS_CONCLUSION(OFFICERS, List.of()),
        /** For which reason; each of several is counted. */
        OFFICERS_REASON(OFFICERS, List.of()),
        /** How victim and suspect know each other there. */
        OFFICERS_RELATIONSHIP(OFFICERS, List.of()),
        /** Conclusions that officers decided otherwise more often than not: their rules are looked at again. */
        TO_LOOK_AT(OFFICERS, List.of()),
        /** Conclusions that reviewers decided on; a proposal to lower counts. */
        REVIEWERS(null, List.of("agree", "otherwise")),
        /** In which direction reviewers decided otherwise than the rules. */
        REVIEWERS_DIRECTION(REVIEWERS, STANDS),
        /** On which conclusion. */
        REVIEWERS_CONCLUSION(REVIEWERS, List.of()),
        /** For which reason; each of several is counted. */
        REVIEWERS_REASON(REVIEWERS, List.of()),
        /** How victim and suspect know each other there. */
        REVIEWERS_RELATIONSHIP(REVIEWERS, List.of()),
        /** Own views written down before a report was shown. */
        OWN_VIEWS(null, List.of("agree", "otherwise")),
        /** What people decided after the report was shown, whose own view was another. */
        AFTER_REPORT(OWN_VIEWS, List.of("wentWithTheRules", "keptTheirs", "undecided")),
        /** Entries on a protection order, for cases over which the rules were run. */
        ORDERS(null, List.of("applying", "notApplying", "noEntry")),
        /** How victim and suspect know each other, for cases over which the rules were run. */
        RELATIONSHIPS(null, List.of()),
        /** What became of advice that somebody took up. */
        ADVICE(null, List.of("done", "notDone", "notApplicable", "open")),
        /** Hours from the rules being run to the first decision, in the middle case. */
        HOURS(null, List.of()),
        /** Minutes from a report being shown to somebody to their first decision on it, in the middle case. */
        MINUTES(null, List.of());

        private final @Nullable Kind divided;
        private final List<String> parts;

        Kind(@Nullable Kind divided, List<String> parts) {
            this.divided = divided;
            this.parts = parts;
        }

        /** Return the kind whose part {@code otherwise} it divides; null when it stands by itself. */
        @Nullable
        Kind divided() {
            return divided;
        }

        /** Return the parts it always has; empty when they are those that occur. */
        List<String> parts() {
            return parts;
        }

        @Override
        public String toString() {
            return Vocabulary.word(this);
        }
    }
}
