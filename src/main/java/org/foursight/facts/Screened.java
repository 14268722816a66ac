package org.foursight.facts;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Entry;

/**
 * That a screening takes place, and when: what may be applied for is decided by the law of that day.
 *
 * @param about the victim and suspect
 * @param on the day of the screening
 * @param entries the entries it came from
 */
public record Screened(String about, LocalDate on, List<Entry> entries) implements Fact {

    @Override
    public String inWords() {
        return "the screening of " + Words.date(on);
    }
}
