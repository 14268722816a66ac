package org.foursight.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileException;
import org.foursight.casefile.CaseFileReader;
import org.foursight.casefile.Problem;
import org.foursight.screening.Screening;
import org.foursight.store.Database;
import org.foursight.store.audit.Caller;
import org.foursight.store.cases.Draft;
import org.foursight.store.cases.Revision;
import org.foursight.store.cases.Saving;

/** Entering answers one by one, seeing the case with them in it, and saving them as a revision. */
public final class Drafting {

    private static final String DAY = "/asOf";

    private final Casework casework;
    private final Database database;
    private final Revisions revisions;

    /** Make it for the cases and the rules in use. */
    public Drafting(Casework casework, Screening screening) {
        this.casework = casework;
        this.database = casework.database();
        this.revisions = new Revisions(database, screening);
    }

    /**
     * Return a case as the caller is working on it; nothing is begun by looking.
     *
     * @throws CaseFileException when what the caller has entered makes no case file
     */
    public Work work(String reference, Caller caller) {
        Revision last = database.cases().read(reference, caller);
        int number = last.stamp().number();
        Draft draft = database.drafts()
                .find(reference, caller)
                .filter(open -> !open.entries().isEmpty())
                .orElse(null);
        if (draft == null) {
            return new Work(last, number, null, last.body(), read(last.body()));
        }
        Revision base = draft.base() == number ? last : database.cases().readRevision(reference, draft.base(), caller);
        String body = draft.over(base.body());
        return new Work(base, number, draft, body, read(body));
    }

    /**
     * Save entries in the draft, if the case file is in order with them; a blank never overwrites.
     *
     * @param entries what is entered as JSON, by its place in the case file
     * @return what is wrong; then nothing was saved
     */
    public List<Problem> enter(String reference, Map<String, String> entries, Caller caller) {
        return change(reference, entries, List.of(), caller);
    }

    /**
     * Save entries in the draft and take others back, all of it or, if the case file is not in order then, nothing.
     *
     * @param entries what is entered as JSON, by its place in the case file
     * @param takenBack places whose entries are taken back
     * @return what is wrong; then nothing was saved
     */
    public List<Problem> change(String reference, Map<String, String> entries, List<String> takenBack, Caller caller) {
        try {
            tried(reference, entries, takenBack, caller);
        } catch (CaseFileException refused) {
            return refused.problems();
        }
        Draft draft = database.drafts().open(reference, caller);
        entries.forEach((path, json) -> database.drafts().save(draft.id(), path, json, caller));
        takenBack.forEach(path -> database.drafts().takeBack(draft.id(), path, caller));
        return List.of();
    }

    /**
     * Return the case file as it would be with a change to the draft; nothing is saved.
     *
     * @throws CaseFileException when it would not be in order
     */
    public CaseFile tried(String reference, Map<String, String> entries, List<String> takenBack, Caller caller) {
        Draft draft = database.drafts().open(reference, caller);
        Draft tried = draft;
        for (Map.Entry<String, String> entry : entries.entrySet()) {
            tried = tried.with(entry.getKey(), entry.getValue());
        }
        for (String path : takenBack) {
            tried = tried.without(path);
        }
        return read(tried.over(
                database.cases().readRevision(reference, draft.base(), caller).body()));
    }

    /**
     * Make a revision of what the caller has entered, dated today.
     *
     * @param expected the last revision the caller has seen
     * @throws CaseFileException when a red flag is taken back without a reason; then the draft is kept
     */
    public Saving save(String reference, int expected, Reasons reasons, Caller caller) {
        Draft draft = database.drafts().open(reference, caller);
        String why = revisions.explained(draft, expected, reasons, caller);
        String body =
                database.cases().readRevision(reference, draft.base(), caller).body();
        if (read(body).asOf().isBefore(casework.today())) {
            database.drafts().save(draft.id(), DAY, "\"" + casework.today() + "\"", caller);
        }
        return database.drafts().fold(draft.id(), expected, why, caller);
    }

    private static CaseFile read(String body) {
        return CaseFileReader.standard().read(body.getBytes(UTF_8));
    }
}
