package org.foursight.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.foursight.casefile.Entry;
import org.jspecify.annotations.Nullable;

/**
 * How long ago the last surely recorded conduct was.
 *
 * @param about the victim and suspect
 * @param days days from then to the screening; 0 or more
 * @param entries the entries it came from
 */
public record SinceConduct(String about, int days, List<Entry> entries) implements Fact {

    /** Derive it from the conduct; there is none where no date is known. */
    static void derive(Conduct conduct, List<Fact> facts) {
        if (!conduct.incidents().isEmpty()) {
            @Nullable
            LocalDate last = TimelineCount.of(conduct.about(), conduct.incidents(), conduct.entries())
                    .lastOn();
            if (last != null) {
                int days = (int) Math.max(0, ChronoUnit.DAYS.between(last, conduct.asOf()));
                facts.add(new SinceConduct(conduct.about(), days, conduct.entries()));
            }
        }
    }

    @Override
    public String inWords() {
        return "last recorded conduct " + days + (days == 1 ? " day" : " days") + " before the screening";
    }
}
