package org.foursight.facts;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Entry;
import org.jspecify.annotations.Nullable;

/**
 * A notification that a person bound by a stalking protection order has to make to the police.
 *
 * @param about the victim and suspect
 * @param trigger {@code served}, {@code registrationEnded} or {@code detailsChanged}
 * @param on the day it was triggered
 * @param notifyBy the last of three days that begin with that day
 * @param daysLeft days from the screening to the last day; negative when past
 * @param entries the entries it came from
 */
public record NotificationDue(
        String about, String trigger, @Nullable LocalDate on, LocalDate notifyBy, int daysLeft, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return Words.ofCamelCase(trigger) + " on " + Words.date(on) + ", so notification by " + Words.date(notifyBy);
    }
}
