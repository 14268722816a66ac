package org.foursight.facts;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Reply;
import org.jspecify.annotations.Nullable;

/**
 * A step of the investigation, of custody or of proceedings.
 *
 * @param about the victim and suspect
 * @param kind one word, such as {@code victimPhone} or {@code trial}
 * @param done whether it was done
 * @param on when, null when not recorded
 * @param daysAhead days from the screening to it; negative when past, 0 when today or not recorded
 * @param conductSince whether conduct towards the victim is recorded on a later day; not known where a date is missing or not exact enough
 * @param entries the entries it came from
 */
public record StepRecorded(
        String about,
        String kind,
        Reply done,
        @Nullable LocalDate on,
        int daysAhead,
        Reply conductSince,
        List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return Words.ofCamelCase(kind)
                + (on == null ? "" : " on " + Words.date(on))
                + (done == Reply.NO ? ": not done" : "");
    }
}
