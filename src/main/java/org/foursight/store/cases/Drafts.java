package org.foursight.store.cases;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.foursight.casefile.CaseFileReader;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Transactions;

/**
 * Drafts, answer by answer: each entry is saved by itself, and a blank never overwrites what is there.
 *
 * <p>A draft belongs to a case and to the person who writes it. What counts as blank is said by {@link Kept#BLANK}.
 */
public final class Drafts {

    private final Transactions transactions;

    /** Make it, writing through these transactions. */
    public Drafts(Transactions transactions) {
        this.transactions = transactions;
    }

    /** What became of an entry. */
    public enum Kept {
        /** It is saved. */
        SAVED,
        /** It says what the draft says already; nothing was written. */
        SAME,
        /** It is null, an empty text, white space, or a list or object of such; what was there stays. */
        BLANK
    }

    /** Return the open draft of the caller for a case, or begin one from the last revision. */
    public Draft open(String reference, Caller caller) {
        return transactions.write(write -> {
            DraftRows rows = new DraftRows(write.sql(), write.at());
            CaseRows cases = new CaseRows(write);
            int current = cases.current(reference);
            Draft known = rows.openOf(reference, caller.actor());
            AuditObject object = AuditObject.of(reference, "draft", known == null ? null : known.id());
            if (known != null) {
                write.audit(AuditEvent.done(Operation.CONSULT, caller, object));
                return known;
            }
            String id = UUID.randomUUID().toString();
            rows.insert(id, reference, current, caller.actor());
            write.audit(AuditEvent.done(Operation.COLLECT, caller, AuditObject.of(reference, "draft", id)));
            return rows.read(id);
        });
    }

    /** Return the open draft of the caller for a case, without beginning one. */
    public Optional<Draft> find(String reference, Caller caller) {
        return transactions.write(write -> {
            new CaseRows(write).current(reference);
            Draft known = new DraftRows(write.sql(), write.at()).openOf(reference, caller.actor());
            AuditObject object = AuditObject.of(reference, "draft", known == null ? null : known.id());
            write.audit(AuditEvent.done(Operation.CONSULT, caller, object));
            return Optional.ofNullable(known);
        });
    }

    /**
     * Save one entry.
     *
     * @param path where in the case file: {@code /answers/knowledge/told-to-stop}, {@code /incidents/i2/summary}
     * @param json what was entered, as JSON
     */
    public Kept save(String draft, String path, String json, Caller caller) {
        DraftPath place = DraftPath.of(path);
        String value = Blank.entered(json);
        return transactions.write(write -> {
            DraftRows rows = new DraftRows(write.sql(), write.at());
            Draft open = rows.own(draft, caller.actor());
            AuditEvent event = event(Operation.ALTER, open, place.text(), caller);
            if (value.isEmpty()) {
                write.audit(event.coded("blank"));
                return Kept.BLANK;
            }
            if (rows.says(open, place.text(), value)) {
                write.audit(event.coded("same"));
                return Kept.SAME;
            }
            rows.add(open, place.text(), DraftEntry.Act.ENTERED, value);
            write.audit(event);
            return Kept.SAVED;
        });
    }

    /** Take an answer back: when the draft is folded it is gone from the case file too. Stays in the history. */
    public void takeBack(String draft, String path, Caller caller) {
        act(draft, path, DraftEntry.Act.TAKEN_BACK, "takenBack", caller);
    }

    /** Forget what the draft says at a place: the case file keeps what it has there. Stays in the history. */
    public void leaveAsItWas(String draft, String path, Caller caller) {
        act(draft, path, DraftEntry.Act.LEFT_AS_IT_WAS, "leftAsItWas", caller);
    }

    private void act(String draft, String path, DraftEntry.Act act, String code, Caller caller) {
        DraftPath place = DraftPath.of(path);
        transactions.write(write -> {
            DraftRows rows = new DraftRows(write.sql(), write.at());
            Draft open = rows.own(draft, caller.actor());
            rows.add(open, place.text(), act, null);
            return write.audit(
                    event(Operation.ALTER, open, place.text(), caller).coded(code));
        });
    }

    private static AuditEvent event(Operation operation, Draft draft, String path, Caller caller) {
        return AuditEvent.done(
                operation,
                caller,
                AuditObject.of(draft.reference(), "draft", draft.id()).about(List.of(path)));
    }

    /** Return all entries of a draft ever made, oldest first. */
    public List<DraftEntry> history(String draft, Caller caller) {
        return transactions.write(write -> {
            DraftRows rows = new DraftRows(write.sql(), write.at());
            AuditObject object = AuditObject.of(rows.read(draft).reference(), "draft", draft);
            write.audit(AuditEvent.done(Operation.CONSULT, caller, object));
            return rows.history(draft);
        });
    }

    /**
     * Make a revision of the case file with the entries of the draft in it, and end the draft; or, when another person
     * was first, neither.
     *
     * @param expected the revision the entries go into: the draft's base, or a later one its writer has seen
     * @throws org.foursight.casefile.CaseFileException when the case file with the entries in it is not in order
     */
    public Saving fold(String draft, int expected, String why, Caller caller) {
        Reason.require(why);
        return transactions.write(write -> {
            DraftRows rows = new DraftRows(write.sql(), write.at());
            Draft open = rows.own(draft, caller.actor());
            String base =
                    new CaseRows(write).revision(open.reference(), expected).body();
            String folded = DraftFold.into(base, open.entries());
            CaseFileReader.standard().read(folded.getBytes(java.nio.charset.StandardCharsets.UTF_8));
            Saving saving = new Revising(write, open.reference(), caller, "draft", draft).save(expected, folded, why);
            if (saving instanceof Saving.Saved saved) {
                rows.end(draft, saved.stamp().number());
            }
            return saving;
        });
    }
}
