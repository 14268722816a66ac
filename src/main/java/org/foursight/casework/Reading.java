package org.foursight.casework;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;
import org.foursight.store.audit.Actor;

/** How long people had a report before them until they decided something on it, from what they recorded alone. */
final class Reading {

    private record Reader(String issuer, String subject, String screening) {}

    private Reading() {}

    /** Count, among what was done about one case in one month, each person's first decision on each report. */
    static void count(List<CaseAct> acts, MonthCount into) {
        Map<Reader, Instant> shown = new HashMap<>();
        for (CaseAct done : acts) {
            if (done.act() instanceof Act.OwnView own) {
                shown.put(reader(done.by(), own.screening()), done.at());
            } else if (done.act() instanceof Act.ShownEarly early) {
                shown.put(reader(done.by(), early.screening()), done.at());
            } else {
                Instant since = shown.remove(reader(done.by(), decidedOn(done.act())));
                if (since != null) {
                    into.read(Duration.between(since, done.at()).toMinutes());
                }
            }
        }
    }

    private static String decidedOn(Act act) {
        if (act instanceof Act.Judgement judgement) {
            return judgement.screening();
        }
        return act instanceof Act.Looked looked ? looked.screening() : "";
    }

    private static Reader reader(Actor by, String screening) {
        return new Reader(by.issuer(), by.subject(), screening);
    }
}
