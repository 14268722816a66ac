package org.foursight.sources;

import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * One line of the list of changes: what the rules came to mean.
 *
 * @param on when
 * @param concepts what it is about: ids of elements, also shortened as in {@code care-…}, or words
 * @param what what changed
 * @param source the paragraphs it rests on
 * @param cases the demonstration cases whose report moved
 */
public record Change(LocalDate on, String concepts, String what, String source, String cases) {

    private static final Pattern NAME = Pattern.compile("([a-z0-9]+-[a-z0-9-]*|spo|stalking|harassment)([…*]?)");

    /** What a change did. */
    public enum Kind {
        /** Something new is concluded. */
        ADDED,
        /** Something is concluded otherwise. */
        CHANGED,
        /** Something is no longer concluded. */
        RETIRED
    }

    /** Return what it did. */
    public Kind kind() {
        if (what.startsWith("new:") || what.startsWith("first rule book")) {
            return Kind.ADDED;
        }
        return what.startsWith("deleted") ? Kind.RETIRED : Kind.CHANGED;
    }

    /** Tell whether it names a concept, in full or by how it begins. */
    public boolean names(String concept) {
        return NAME.matcher(concepts)
                .results()
                .anyMatch(name ->
                        name.group(2).isEmpty() ? name.group(1).equals(concept) : concept.startsWith(name.group(1)));
    }

    /** Tell whether it is about the rules as a whole, so that no concept is named. */
    public boolean isGeneral() {
        return concepts.startsWith("all") || concepts.startsWith("every");
    }
}
