package org.foursight.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.findings.Status;
import org.foursight.sources.Offence;
import org.foursight.sources.Register;

/** Builds the part of the report on offences: what was recorded, what is supported, what is still open. */
final class ClassificationSection {

    private final Register register;
    private final ElementReports elements;
    private final Outcome outcome;
    private final AdviceShelf shelf;

    ClassificationSection(Register register, ElementReports elements, Outcome outcome, AdviceShelf shelf) {
        this.register = register;
        this.elements = elements;
        this.outcome = outcome;
        this.shelf = shelf;
    }

    Classification build(CaseFile caseFile, String about) {
        return new Classification(
                caseFile.recordedAs().toString(),
                supported(about),
                couldBecome(about),
                register.offences().stream()
                        .map(offence -> offence(offence, about))
                        .toList(),
                shelf.items(about, "recording", "code"),
                shelf.items(about, "neighbouring"),
                shelf.items(about, "timeLimit"));
    }

    private OffenceReport offence(Offence offence, String about) {
        List<ElementReport> parts = elements(offence.elements(), about);
        boolean enough = parts.stream().allMatch(part -> part.status() == Status.MET);
        List<ElementReport> others = elements(offence.otherwise(), about);
        if (!enough && others.stream().anyMatch(part -> part.status() == Status.MET)) {
            parts = Stream.concat(parts.stream(), others.stream()).toList();
        }
        return new OffenceReport(
                offence.id(),
                offence.label(),
                offence.citation(),
                outcome.status(offence.id(), about),
                count(parts, Status.MET),
                count(parts, Status.NOT_MET),
                count(parts, Status.UNKNOWN),
                offence.homeOfficeCode(),
                offence.mode(),
                offence.maximum(),
                parts);
    }

    private List<ElementReport> elements(List<String> ids, String about) {
        return ids.stream().map(id -> elements.of(id, about)).toList();
    }

    private static int count(List<ElementReport> parts, Status status) {
        return (int) parts.stream().filter(part -> part.status() == status).count();
    }

    private String supported(String about) {
        Optional<Offence> best = conduct()
                .filter(offence -> outcome.status(offence.id(), about) == Status.MET)
                .max(Comparator.comparingInt(Offence::rank));
        if (best.isPresent()) {
            int rank = best.get().rank();
            return conduct()
                    .filter(offence -> offence.rank() == rank && outcome.status(offence.id(), about) == Status.MET)
                    .map(Offence::id)
                    .collect(Collectors.joining("+"));
        }
        boolean closed = conduct().allMatch(offence -> outcome.status(offence.id(), about) == Status.NOT_MET);
        return closed ? "none" : "notKnown";
    }

    private List<String> couldBecome(String about) {
        int reached = conduct()
                .filter(offence -> outcome.status(offence.id(), about) == Status.MET)
                .mapToInt(Offence::rank)
                .max()
                .orElse(0);
        return conduct()
                .filter(offence -> offence.rank() >= reached)
                .filter(offence -> outcome.status(offence.id(), about) == Status.UNKNOWN)
                .filter(offence -> !isWithinStalking(offence, about))
                .map(Offence::id)
                .toList();
    }

    /** Say whether it is s.4 while stalking by the same fear, which has the same maximum, is still to be considered first. */
    private boolean isWithinStalking(Offence offence, String about) {
        return offence.id().equals("offence-s4") && outcome.status("offence-s4a-fear", about) != Status.NOT_MET;
    }

    /** The offences of harassment and stalking; a breach of an order is looked at beside them. */
    private Stream<Offence> conduct() {
        return register.offences().stream().filter(offence -> offence.rank() > 1);
    }
}
