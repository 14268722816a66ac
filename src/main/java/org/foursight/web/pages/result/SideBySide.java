package org.foursight.web.pages.result;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foursight.findings.Status;
import org.foursight.report.ElementReport;
import org.foursight.report.OffenceReport;
import org.foursight.report.PairReport;
import org.foursight.web.pages.desk.StatusMark;

/**
 * Harassment and the three forms of stalking beside one another: which elements each asks for, and what parts them.
 *
 * @param offences those that the report considers, the one that asks for least first
 * @param rows each element of any of them
 * @param separates for each offence but the first, what parts it from the nearest that asks for less, in words
 */
public record SideBySide(List<OffenceReport> offences, List<Row> rows, List<String> separates) {

    private static final Set<String> COMPARED =
            Set.of("offence-s2", "offence-s2a", "offence-s4a-fear", "offence-s4a-serious");

    /** The record keeps its own copies of the lists. */
    public SideBySide {
        offences = List.copyOf(offences);
        rows = List.copyOf(rows);
        separates = List.copyOf(separates);
    }

    /**
     * One element.
     *
     * @param element the element
     * @param asked for each offence, whether it asks for the element
     */
    public record Row(ElementReport element, List<Boolean> asked) {}

    /** Compare the offences considered for a pair. */
    public static SideBySide of(PairReport pair) {
        List<OffenceReport> offences = pair.classification().offences().stream()
                .filter(offence -> COMPARED.contains(offence.id()))
                .sorted(Comparator.comparingInt(offence -> offence.elements().size()))
                .toList();
        Map<String, ElementReport> elements = new LinkedHashMap<>();
        offences.forEach(offence -> offence.elements().forEach(one -> elements.putIfAbsent(one.id(), one)));
        List<Row> rows = elements.values().stream()
                .map(element -> new Row(
                        element,
                        offences.stream().map(offence -> asks(offence, element)).toList()))
                .toList();
        List<String> separates = new ArrayList<>();
        for (int i = 1; i < offences.size(); i++) {
            OffenceReport offence = offences.get(i);
            below(offence, offences.subList(0, i))
                    .map(less -> separates(offence, less))
                    .ifPresent(separates::add);
        }
        return new SideBySide(offences, rows, separates);
    }

    /** Return the nearest offence of which everything is asked for as well. */
    private static Optional<OffenceReport> below(OffenceReport offence, List<OffenceReport> lesser) {
        return lesser.stream()
                .filter(less -> less.elements().stream().allMatch(element -> asks(offence, element)))
                .reduce((one, nearer) -> nearer);
    }

    private static String separates(OffenceReport offence, OffenceReport less) {
        List<ElementReport> beyond = offence.elements().stream()
                .filter(element -> !asks(less, element))
                .toList();
        String open = beyond.stream()
                .filter(element -> element.status() != Status.MET)
                .map(element -> element.label() + " – "
                        + StatusMark.of(element.status()).words().toLowerCase(Locale.UK))
                .collect(Collectors.joining("; "));
        return open.isEmpty()
                ? "All that " + offence.citation() + " asks beyond " + less.citation() + " is met here: "
                        + beyond.stream().map(ElementReport::label).collect(Collectors.joining("; ")) + "."
                : "What separates " + offence.citation() + " from " + less.citation() + " here: " + open + ".";
    }

    private static boolean asks(OffenceReport offence, ElementReport element) {
        return offence.elements().stream().anyMatch(one -> one.id().equals(element.id()));
    }
}
