package org.foursight.report;

import java.time.LocalDate;
import java.util.List;

/**
 * A case under the rule book of this program and under another one.
 *
 * @param schema always {@code foursight/rule-books/1}
 * @param caseReference the case's reference
 * @param asOf the date of the screening
 * @param ruleBook the rule book of this program
 * @param other the other one
 * @param caution how the other one was read, and what that is worth
 * @param moved every element that comes out differently under the other
 * @param rules the rules that differ
 */
public record RuleBooks(
        String schema,
        String caseReference,
        LocalDate asOf,
        RuleBookStamp ruleBook,
        Other other,
        String caution,
        List<Moved> moved,
        Differences rules) {

    /** The record keeps its own copy of the list. */
    public RuleBooks {
        moved = List.copyOf(moved);
    }

    /**
     * A rule book that was read from a folder.
     *
     * @param folder the folder, as it was named
     * @param rules how many rules it holds
     */
    public record Other(String folder, int rules) {}

    /**
     * The rules that differ between two rule books.
     *
     * @param added rules that only the other has
     * @param retired rules that only this program has
     * @param changed rules that both have, with another text
     */
    public record Differences(List<Moved.RuleGist> added, List<Moved.RuleGist> retired, List<Moved.RuleGist> changed) {

        /** The record keeps its own copies of the lists. */
        public Differences {
            added = List.copyOf(added);
            retired = List.copyOf(retired);
            changed = List.copyOf(changed);
        }
    }
}
