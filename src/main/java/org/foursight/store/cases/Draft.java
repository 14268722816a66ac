package org.foursight.store.cases;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.foursight.store.audit.Actor;
import org.foursight.store.connection.StoreException;

/**
 * What one person has entered for a case and not yet saved as a revision.
 *
 * @param id the draft
 * @param reference the case
 * @param base the revision it was begun from
 * @param by whose it is
 * @param started when
 * @param entries the last entry of each place, in the order of entering; those taken back too
 */
public record Draft(String id, String reference, int base, Actor by, Instant started, List<DraftEntry> entries) {

    /** The record keeps its own copy. */
    public Draft {
        entries = List.copyOf(entries);
    }

    /** Return this draft as it would be with one more entry; nothing is stored. */
    public Draft with(String path, String json) {
        List<DraftEntry> all = new ArrayList<>(entries);
        all.removeIf(entry -> entry.path().equals(path));
        all.add(new DraftEntry(all.size() + 1, path, DraftEntry.Act.ENTERED, json, started));
        return new Draft(id, reference, base, by, started, all);
    }

    /** Return this draft as it would be with what stands at one place taken back; nothing is stored. */
    public Draft without(String path) {
        List<DraftEntry> all = new ArrayList<>(entries);
        all.removeIf(entry -> entry.path().equals(path));
        all.add(new DraftEntry(all.size() + 1, path, DraftEntry.Act.TAKEN_BACK, null, started));
        return new Draft(id, reference, base, by, started, all);
    }

    /**
     * Return a case file with the entries in it, as canonical JSON; nothing is stored.
     *
     * @throws StoreException when an entry has no place in that case file
     */
    public String over(String body) {
        return DraftFold.into(body, entries);
    }
}
