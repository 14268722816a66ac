package org.foursight.store.cases;

import java.time.Instant;
import org.foursight.store.audit.Actor;
import org.foursight.store.connection.CanonicalJson;

/**
 * Who made a revision of a case, when and why; without what it holds.
 *
 * @param reference the case
 * @param number from 1, without gaps
 * @param sha256 hash of the body
 * @param by who
 * @param at when
 * @param why in their words
 */
public record RevisionStamp(String reference, int number, String sha256, Actor by, Instant at, String why) {

    /** Return the hash that seals the revision in the audit log: what it holds, and who made it, when and why. */
    public String seal() {
        return CanonicalJson.sha256(this);
    }
}
