package org.foursight.web.pages;

import java.util.List;
import java.util.Optional;
import org.foursight.report.Report;

/**
 * A part of the report on a demonstration case that has a page of its own, so that none grows long.
 *
 * @param id its last step in addresses
 * @param title its heading
 */
public record DemonstrationPart(String id, String title) {

    private static final List<DemonstrationPart> ALL = List.of(
            new DemonstrationPart("why", "Why, and why not, element by element"),
            new DemonstrationPart("missing", "What is missing"),
            new DemonstrationPart("outlook", "How far this can still move"),
            new DemonstrationPart("risk", "Motivation, concern and formulation"),
            new DemonstrationPart("order", "Stalking protection order"),
            new DemonstrationPart("route", "Route"),
            new DemonstrationPart("next", "What to do next"),
            new DemonstrationPart("second-look", "Where the record needs a second look"),
            new DemonstrationPart("again", "Look again"),
            new DemonstrationPart("fired", "Rules that fired"));

    static Optional<DemonstrationPart> of(String id) {
        return ALL.stream().filter(part -> part.isOf(id)).findFirst();
    }

    /** Tell whether it is the part of this id. */
    public boolean isOf(String part) {
        return id.equals(part);
    }

    /** Return the rows of it that come in slices; empty when it has none. */
    List<?> rows(Report report) {
        return switch (id) {
            case "missing" -> report.gaps();
            case "next" -> report.advice();
            case "fired" -> report.firings();
            default -> List.of();
        };
    }
}
