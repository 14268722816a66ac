package org.foursight.sources;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way one unit takes cases on: data, with rules beside it.
 *
 * @param id unique id, as a case file names it in {@code unit}
 * @param title its title
 * @param describes what the unit does, in a sentence
 * @param inForceFrom first day it applied
 * @param inForceTo last day it applied, null when it still does or nobody has said
 * @param steps ids of its elements, from the least to the most intensive
 */
public record Profile(
        String id,
        String title,
        String describes,
        LocalDate inForceFrom,
        @Nullable LocalDate inForceTo,
        List<String> steps) {

    /** The profile of a case file that names no unit. */
    public static final String DEFAULT = "default";

    /** Return the ids of the profiles there are. */
    public static List<String> listed() {
        return RegisterFiles.listed("profiles").stream()
                .map(file -> file.replace(".json", ""))
                .toList();
    }

    /** Return its title, with a note where the case file names a unit that has no profile. */
    public String titleFor(@Nullable String unit) {
        boolean known = unit == null || unit.equals(id);
        return known ? title : title + ", for there is no profile of the unit named in the case file: " + unit;
    }
}
