package org.foursight.facts;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Entry;

/**
 * The six months within which a summary-only offence must be charged, counted from the last incident.
 *
 * @param about the victim and suspect
 * @param chargeBy the last safe day to charge: six months after the last surely recorded incident, less a day
 * @param window {@code open}, {@code closed}, or {@code uncertain} on the last day itself or when the last date is not exact enough to say
 * @param daysLeft days from the screening to {@code chargeBy}; negative when past
 * @param entries the entries it came from
 */
public record TimeLimit(String about, LocalDate chargeBy, String window, int daysLeft, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return "charge by " + Words.date(chargeBy);
    }
}
