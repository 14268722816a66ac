package org.foursight.store.cases;

import java.util.function.Supplier;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Write;
import org.foursight.store.connection.Hashes;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jspecify.annotations.Nullable;

/**
 * Makes a request that is sent twice act once.
 *
 * @param key the key the sender gave it; null for none
 * @param caller who sent it; keys of different people never meet
 * @param sha256 hash of all it asks for
 */
record Requests(@Nullable String key, Caller caller, String sha256) {

    static Requests of(
            @Nullable String key, Caller caller, String what, String reference, int expected, String body, String why) {
        String asked = String.join("\n", what, reference, Integer.toString(expected), Hashes.sha256(body), why);
        return new Requests(key, caller, Hashes.sha256(asked));
    }

    /** Do the work, or return what it came to when this request was carried out before. */
    Saving once(Write write, Supplier<Saving> work) {
        if (key == null) {
            return work.get();
        }
        Earlier earlier = earlier(write, key);
        if (earlier == null) {
            Saving result = work.get();
            if (result instanceof Saving.Saved saved) {
                keep(write, key, saved.stamp());
            }
            return result;
        }
        if (!earlier.sha256().equals(sha256)) {
            throw new StoreException(
                    Trouble.KEY_REUSED,
                    "The key of this request was used before for another one. Send it again with a new key.");
        }
        RevisionStamp stamp = new CaseRows(write)
                .revision(earlier.reference(), earlier.number())
                .stamp();
        write.audit(AuditEvent.done(
                        Operation.CONSULT,
                        caller,
                        AuditObject.of(stamp.reference(), "case", null).versions(stamp.number(), stamp.number()))
                .coded("repeated"));
        return new Saving.Saved(stamp, true);
    }

    private @Nullable Earlier earlier(Write write, String name) {
        return write.sql()
                .createQuery("SELECT * FROM requests WHERE issuer = :issuer AND subject = :subject AND request = :key")
                .bind("issuer", caller.actor().issuer())
                .bind("subject", caller.actor().subject())
                .bind("key", name)
                .map((row, context) ->
                        new Earlier(row.getString("sha256"), row.getString("reference"), row.getInt("number")))
                .findOne()
                .orElse(null);
    }

    private void keep(Write write, String name, RevisionStamp saved) {
        write.sql()
                .execute(
                        "INSERT INTO requests (issuer, subject, request, sha256, reference, number)"
                                + " VALUES (?, ?, ?, ?, ?, ?)",
                        caller.actor().issuer(),
                        caller.actor().subject(),
                        name,
                        sha256,
                        saved.reference(),
                        saved.number());
    }

    private record Earlier(String sha256, String reference, int number) {}
}
