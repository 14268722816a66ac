package org.foursight.store.audit;

import org.jspecify.annotations.Nullable;

/**
 * On whose behalf the store is used, what for and from where; each audit event says so.
 *
 * @param actor who
 * @param purpose what for
 * @param recipient who gets what is disclosed: body, role and means; null unless something leaves
 * @param origin from where
 */
public record Caller(Actor actor, Purpose purpose, @Nullable String recipient, Origin origin) {

    /** Return a caller at this machine. */
    public static Caller local(Actor actor, Purpose purpose) {
        return new Caller(actor, purpose, null, Origin.LOCAL);
    }
}
