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
}
