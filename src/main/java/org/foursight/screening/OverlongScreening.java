package org.foursight.screening;

import java.time.Duration;

/** A screening took longer than it may, and was stopped, so there is no report. */
public final class OverlongScreening extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** What to do about it. */
    public static final String REMEDY =
            "Leave out what is open (?open=no), or use the command screen, which has no limit. Leave out no incident.";

    OverlongScreening(Duration longest, Throwable cause) {
        super(
                "The screening took longer than " + longest.toSeconds() + " s and was stopped, so there is no report.",
                cause);
    }
}
