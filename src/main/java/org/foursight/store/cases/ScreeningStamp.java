package org.foursight.store.cases;

import java.time.Instant;
import org.foursight.store.audit.Actor;
import org.foursight.store.connection.CanonicalJson;

/**
 * When a case was screened, by whom and with which rules; without the report.
 *
 * @param id the screening
 * @param reference the case
 * @param number its place among the screenings of the case, from 1
 * @param revision the revision that was screened
 * @param ruleBookVersion version of the rule book
 * @param ruleBookHash hash of the rule book
 * @param sha256 hash of the report
 * @param by who had it screened
 * @param at when
 */
public record ScreeningStamp(
        String id,
        String reference,
        int number,
        int revision,
        String ruleBookVersion,
        String ruleBookHash,
        String sha256,
        Actor by,
        Instant at) {

    /** Return the hash that seals the screening in the audit log: its report, and what it was made from, by whom. */
    public String seal() {
        return CanonicalJson.sha256(this);
    }
}
