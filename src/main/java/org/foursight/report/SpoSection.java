package org.foursight.report;

import java.util.List;
import org.foursight.findings.Status;

/** Builds the part of the report on a stalking protection order. */
final class SpoSection {

    private static final String LIMB = "spo";
    private static final String OPEN = "spo-open";

    private final ElementReports elements;
    private final AdviceShelf shelf;
    private final Outcome outcome;

    SpoSection(ElementReports elements, AdviceShelf shelf, Outcome outcome) {
        this.elements = elements;
        this.shelf = shelf;
        this.outcome = outcome;
    }

    SpoReport build(String about) {
        Status status = outcome.status(LIMB, about);
        List<ElementReport> limbs = elements.ofKind("spo", about);
        List<AdviceItem> terms = shelf.items(about, "spoTerm");
        return new SpoReport(
                status,
                limbs,
                shelf.items(about, "spo"),
                terms,
                shelf.items(about, "spoFit"),
                outcome.status(OPEN, about) == Status.MET ? OrderDrafter.draft(limbs, terms) : null,
                entry(status));
    }

    private static String entry(Status status) {
        return switch (status) {
            case MET ->
                "Entry to complete: the recorded entries are capable of supporting an order. An order is / is not"
                        + " being applied for because ___.";
            case NOT_MET ->
                "Entry to complete: a limb of the test is recorded as absent. An order is not being applied for"
                        + " because ___.";
            default ->
                "Entry to complete: an order is / is not being applied for because ___. The limbs not known above are"
                        + " to be settled first.";
        };
    }
}
