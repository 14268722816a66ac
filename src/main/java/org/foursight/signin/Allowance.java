package org.foursight.signin;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;

/** Counts requests by who sends them and to what, minute by minute. Safe to share between threads. */
public final class Allowance {

    private static final int MINUTE = 60;

    private final Clock clock;
    private final Map<String, Integer> counts = new HashMap<>();
    private long minute;

    /** Make it, with nothing counted. */
    public Allowance(Clock clock) {
        this.clock = clock;
    }

    /** Count a request and return how many that makes in this minute. */
    public synchronized int count(String who, String what) {
        long now = clock.instant().getEpochSecond() / MINUTE;
        if (now != minute) {
            minute = now;
            counts.clear();
        }
        return counts.merge(who + " " + what, 1, Integer::sum);
    }

    /** Return after how many seconds the next minute begins. */
    public long seconds() {
        return MINUTE - clock.instant().getEpochSecond() % MINUTE;
    }
}
