package org.foursight.store.cases;

import java.util.List;

/** What came of saving a revision. */
public sealed interface Saving {

    /**
     * It was saved.
     *
     * @param stamp the new revision
     * @param before true when the same request had saved it before, so nothing was done now
     */
    record Saved(RevisionStamp stamp, boolean before) implements Saving {}

    /**
     * Another person was first; nothing was saved.
     *
     * @param since revisions saved since the one the writer began from, oldest first; the last is the one there now
     * @param changed places of the case file that differ between the two, such as {@code /incidents/i2/summary} or
     *     {@code /answers/knowledge/told-to-stop}
     */
    record Overtaken(List<RevisionStamp> since, List<String> changed) implements Saving {

        /** The record keeps its own copies. */
        public Overtaken {
            since = List.copyOf(since);
            changed = List.copyOf(changed);
        }

        /** Return the revision that is there now. */
        public RevisionStamp theirs() {
            return since.get(since.size() - 1);
        }
    }
}
