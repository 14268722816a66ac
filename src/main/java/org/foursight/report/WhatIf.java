package org.foursight.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A case file as it is and as it is supposed to be: what comes out of each, and what made the difference.
 *
 * @param schema always {@code foursight/what-if/1}
 * @param caseReference the case's reference
 * @param before what comes out as it is
 * @param after what comes out as supposed
 * @param moved every element that comes out differently
 */
public record WhatIf(String schema, String caseReference, Side before, Side after, List<Moved> moved) {

    /** The record keeps its own copy of the list. */
    public WhatIf {
        moved = List.copyOf(moved);
    }

    /**
     * One of the two.
     *
     * @param asOf the date of the screening
     * @param headline its three lines
     * @param looseAnswers answers that count for nothing, and why
     */
    public record Side(LocalDate asOf, Headline headline, List<LooseAnswer> looseAnswers) {

        /** The record keeps its own copy of the list. */
        public Side {
            looseAnswers = List.copyOf(looseAnswers);
        }
    }
}
