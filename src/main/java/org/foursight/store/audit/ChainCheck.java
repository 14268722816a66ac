package org.foursight.store.audit;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foursight.store.connection.CanonicalJson;
import org.foursight.store.connection.Hashes;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Checks an audit log line by line, and against the heads recorded outside. */
public final class ChainCheck {

    private final @Nullable AuditKey key;
    private final Map<Long, String> recorded = new HashMap<>();
    private final long longest;
    private long seen;
    private String prev = AuditEntry.NOTHING_BEFORE;
    private @Nullable ChainFault fault;
    private long firstBad;

    /** Begin; {@code key} is null where only the public part can be checked. */
    public ChainCheck(@Nullable AuditKey key, List<AuditHeads.Head> heads) {
        this.key = key;
        // What was recorded first counts: an older file that was continued records its places a second time.
        heads.forEach(head -> recorded.putIfAbsent(head.seq(), head.hash()));
        this.longest = heads.stream().mapToLong(AuditHeads.Head::seq).max().orElse(0);
    }

    /** Check the next line, in the order of places; after the first fault nothing more is looked at. */
    public void next(AuditEntry entry) {
        if (fault != null) {
            return;
        }
        long place = seen + 1;
        ChainFault found = faultOf(entry, place);
        if (found != null) {
            fault = found;
            firstBad = place;
            return;
        }
        seen = place;
        prev = entry.hash();
    }

    private @Nullable ChainFault faultOf(AuditEntry entry, long place) {
        if (entry.seq() != place) {
            return ChainFault.MISSING;
        }
        if (!Hashes.sha256(entry.prev() + entry.event()).equals(entry.hash())) {
            return ChainFault.EDITED;
        }
        JsonNode event = read(entry.event());
        if (event.path("seq").asLong(-1) != place) {
            return ChainFault.SWAPPED;
        }
        String reference = event.path("object").path("case").asString("");
        if (!reference.equals(entry.reference() == null ? "" : entry.reference())) {
            return ChainFault.EDITED;
        }
        if (!entry.prev().equals(prev)) {
            return ChainFault.DETACHED;
        }
        if (key != null && !entry.keyId().equals(key.id())) {
            return ChainFault.WRONG_KEY;
        }
        if (key != null && !entry.mac().equals(key.seal(entry.hash()))) {
            return ChainFault.FORGED;
        }
        return entry.hash().equals(recorded.getOrDefault(place, entry.hash())) ? null : ChainFault.OTHER_HISTORY;
    }

    private static JsonNode read(String event) {
        try {
            return CanonicalJson.read(event);
        } catch (JacksonException notJson) {
            return CanonicalJson.object();
        }
    }

    /** Return what was found once every line was taken. */
    public Verification end() {
        if (fault == null && seen < longest) {
            fault = ChainFault.TRUNCATED;
            firstBad = seen + 1;
        }
        return new Verification(seen, prev, fault, firstBad);
    }
}
