package org.foursight.sources;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An offence considered in every report.
 *
 * @param id the element concluded when all its elements are met
 * @param label its name for readers
 * @param citation the section
 * @param elements ids of the elements it needs, in the order shown
 * @param otherwise ids of the elements of another way to commit it, shown where one of them is met and the first way is
 *     not; often none
 * @param homeOfficeCode the Home Office code, null when none is established
 * @param mode mode of trial in words
 * @param maximum maximum penalty in words
 * @param rank order of seriousness for comparing recorded with supported; higher is more serious
 */
public record Offence(
        String id,
        String label,
        String citation,
        List<String> elements,
        List<String> otherwise,
        @Nullable String homeOfficeCode,
        String mode,
        String maximum,
        int rank) {

    /** The record keeps its own copies of the lists. */
    public Offence {
        elements = List.copyOf(elements);
        otherwise = List.copyOf(otherwise);
    }
}
