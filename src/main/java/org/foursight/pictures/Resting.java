package org.foursight.pictures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foursight.report.ElementReport;
import org.foursight.report.PairReport;
import org.foursight.report.Report;

/** Which elements of a report rest on each entry of the case file. */
final class Resting {

    private Resting() {}

    /** Return the names of elements by the id of the entry. */
    static Map<String, List<String>> on(Report report) {
        Map<String, Set<String>> resting = new LinkedHashMap<>();
        for (PairReport pair : report.pairs()) {
            List<ElementReport> all = new ArrayList<>(pair.four());
            pair.classification().offences().forEach(offence -> all.addAll(offence.elements()));
            all.addAll(pair.risk().redFlags());
            for (ElementReport element : all) {
                element.reasons().stream()
                        .flatMap(reason -> reason.facts().stream())
                        .flatMap(fact -> fact.entries().stream())
                        .forEach(entry -> resting.computeIfAbsent(entry, id -> new LinkedHashSet<>())
                                .add(element.label()));
            }
        }
        Map<String, List<String>> listed = new LinkedHashMap<>();
        resting.forEach((entry, elements) -> listed.put(entry, List.copyOf(elements)));
        return listed;
    }
}
