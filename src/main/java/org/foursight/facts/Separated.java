package org.foursight.facts;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Entry;
import org.jspecify.annotations.Nullable;

/**
 * When an intimate relationship ended.
 *
 * @param about the victim and suspect
 * @param on the latest day it can have been, null when no date is known
 * @param exact whether it was surely on that day
 * @param days days from then to the screening; 0 when no date is known
 * @param entries the entries it came from
 */
public record Separated(String about, @Nullable LocalDate on, boolean exact, int days, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return "separated" + (on == null ? "" : " on " + Words.date(on) + (exact ? "" : " at the latest"));
    }
}
