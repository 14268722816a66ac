package org.foursight.casework;

import org.foursight.casefile.CaseFile;
import org.foursight.store.cases.Draft;
import org.foursight.store.cases.Revision;
import org.jspecify.annotations.Nullable;

/**
 * A case as one person is working on it: a revision, and over it what they have entered and not yet saved.
 *
 * @param base the revision their entries go into
 * @param last number of the revision there is now; later than the base when somebody else has saved since
 * @param draft what they have entered; null for nothing
 * @param body the case file with the entries in it, as JSON
 * @param file the same, read
 */
public record Work(Revision base, int last, @Nullable Draft draft, String body, CaseFile file) {

    /** Return the reference of the case. */
    public String reference() {
        return base.stamp().reference();
    }

    /** Tell whether something is entered and not saved. */
    public boolean isUnsaved() {
        return draft != null;
    }
}
