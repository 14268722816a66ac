package org.foursight.store.cases;

import java.time.Instant;
import org.foursight.store.audit.Actor;
import org.foursight.store.connection.CanonicalJson;

/**
 * Something that somebody did about a case.
 *
 * @param reference the case
 * @param number its place among the acts about the case, from 1
 * @param json the act
 * @param by who
 * @param at when
 */
public record StoredAct(String reference, int number, String json, Actor by, Instant at) {

    /** Return its hash, over all of it. */
    public String sha256() {
        return CanonicalJson.sha256(this);
    }
}
