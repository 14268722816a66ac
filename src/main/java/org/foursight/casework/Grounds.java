package org.foursight.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.report.Explanation;
import org.foursight.review.Act;
import org.foursight.screening.Screening;
import org.foursight.store.Database;
import org.foursight.store.audit.Caller;

/** What stands behind a report: the case file it was made from, and why each element comes out as it does. */
public final class Grounds {

    private final Database database;
    private final Screening screening;

    /** Make it for a database and the rules in use. */
    public Grounds(Database database, Screening screening) {
        this.database = database;
        this.screening = screening;
    }

    /** Return the case file that a report was made from. */
    public CaseFile file(String reference, Act.Screened screened, Caller caller) {
        String body = database.cases()
                .readRevision(reference, screened.revision(), caller)
                .body();
        return screening.reader().read(body.getBytes(UTF_8));
    }

    /**
     * Explain one element of a report for every victim and suspect; nothing when the rules have changed since.
     *
     * @throws IllegalArgumentException when there is no such element
     * @throws org.foursight.screening.UncertifiedScreening when the rules engine could not be checked on this case
     */
    public List<Explanation> of(String reference, Act.Screened screened, String element, Caller caller) {
        return screened.ruleBook().equals(screening.stamp().hash())
                ? screening.explain(file(reference, screened, caller), element)
                : List.of();
    }
}
