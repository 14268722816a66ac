package org.foursight.pictures;

import java.util.List;

/**
 * One incident as the table beside a timeline lists it.
 *
 * @param id its id
 * @param when its date in words
 * @param precision how exactly the date is known
 * @param behaviours what was done
 * @param basis what the entry rests on
 * @param breaches breaches of orders it is recorded as, in words; empty for none
 * @param elements names of the elements that rest on it; empty when that is not known or not to be shown
 */
public record TimelineRow(
        String id,
        String when,
        String precision,
        String behaviours,
        String basis,
        String breaches,
        List<String> elements) {

    /** The record keeps its own copy of the list. */
    public TimelineRow {
        elements = List.copyOf(elements);
    }
}
