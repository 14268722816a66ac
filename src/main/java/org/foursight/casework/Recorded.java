package org.foursight.casework;

import org.foursight.review.CaseAct;
import org.foursight.review.Handling;
import org.foursight.review.Objection;

/** What came of recording an act. */
public sealed interface Recorded {

    /** It is kept. */
    record Kept(CaseAct act) implements Recorded {}

    /** Something stands against it; nothing is kept. */
    record Refused(Objection objection) implements Recorded {}

    /** Another act was recorded first; nothing is kept. */
    record Overtaken(Handling now) implements Recorded {}
}
