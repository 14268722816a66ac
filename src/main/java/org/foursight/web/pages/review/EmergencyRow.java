package org.foursight.web.pages.review;

import org.foursight.store.cases.EmergencyAccess;
import org.foursight.web.pages.desk.Desk;

/**
 * An emergency access in a list.
 *
 * @param reference the case
 * @param number its place among those of the case
 * @param who who had it, and of which unit
 * @param when from when until when
 * @param reason why
 * @param looked who looked at it, when, and what they found; empty while nobody has
 * @param own whether it was the reader's own, which another person looks at
 */
public record EmergencyRow(
        String reference, int number, String who, String when, String reason, String looked, boolean own) {

    static EmergencyRow of(EmergencyAccess access, boolean own) {
        EmergencyAccess.Look look = access.looked();
        return new EmergencyRow(
                access.reference(),
                access.number(),
                access.by().name() + ", unit " + access.by().unit(),
                Desk.moment(access.at()) + " to " + Desk.moment(access.until()),
                access.reason(),
                look == null ? "" : look.by().name() + ", " + Desk.moment(look.at()) + ": " + look.found(),
                own);
    }
}
