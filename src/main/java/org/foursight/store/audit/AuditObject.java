package org.foursight.store.audit;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What something was done to: ids and versions, never a value.
 *
 * @param reference the case; null when it is not about one case
 * @param type what kind of thing, such as {@code case}, {@code draft} or {@code screening}
 * @param id which one; null when the case is the thing
 * @param before its version before; null when there was none or it did not change
 * @param after its version after; null when there is none
 * @param questions questions and places of the case file that changed; or the cases shown, for a list of cases
 * @param seals hashes of what was added to the case: a revision, a report, an act
 */
public record AuditObject(
        @Nullable String reference,
        String type,
        @Nullable String id,
        @Nullable Long before,
        @Nullable Long after,
        List<String> questions,
        List<String> seals) {

    /** The record keeps its own copy. */
    public AuditObject {
        questions = List.copyOf(questions);
        seals = List.copyOf(seals);
    }

    /** Return a thing of a case, without versions. */
    public static AuditObject of(String reference, String type, @Nullable String id) {
        return new AuditObject(reference, type, id, null, null, List.of(), List.of());
    }

    /** Return a thing that is not about one case. */
    public static AuditObject named(String type, @Nullable String id) {
        return new AuditObject(null, type, id, null, null, List.of(), List.of());
    }

    /** Return it with the revisions it went from and to. */
    public AuditObject versions(@Nullable Integer from, @Nullable Integer to) {
        return new AuditObject(
                reference,
                type,
                id,
                from == null ? null : from.longValue(),
                to == null ? null : to.longValue(),
                questions,
                seals);
    }

    /** Return it with the places that changed. */
    public AuditObject about(List<String> changed) {
        return new AuditObject(reference, type, id, before, after, changed, seals);
    }

    /** Return it with the hashes of what was added to the case, so that the log seals that too. */
    public AuditObject sealing(String... hashes) {
        return new AuditObject(reference, type, id, before, after, questions, List.of(hashes));
    }
}
