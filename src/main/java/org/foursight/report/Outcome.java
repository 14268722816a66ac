package org.foursight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;

/** What the firings of one screening say about each element and pair. */
final class Outcome {

    private final Map<String, List<Firing>> byElement = new LinkedHashMap<>();

    Outcome(List<Firing> firings) {
        for (Firing firing : firings) {
            byElement
                    .computeIfAbsent(
                            key(firing.concluded().element(), firing.concluded().about()), key -> new ArrayList<>())
                    .add(firing);
        }
    }

    List<Firing> firings(String element, String about) {
        return byElement.getOrDefault(key(element, about), List.of());
    }

    Status status(String element, String about) {
        boolean met = false;
        boolean notMet = false;
        for (Firing firing : firings(element, about)) {
            met |= firing.concluded().status() == Status.MET;
            notMet |= firing.concluded().status() == Status.NOT_MET;
        }
        return met && notMet ? Status.CONFLICT : met ? Status.MET : notMet ? Status.NOT_MET : Status.UNKNOWN;
    }

    private static String key(String element, String about) {
        return element + " " + about;
    }
}
