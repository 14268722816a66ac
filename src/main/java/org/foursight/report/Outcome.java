package org.foursight.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foursight.findings.Finding;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;

/** What the firings of one screening say about each element and pair. */
final class Outcome {

    private final Map<String, Map<String, List<Firing>>> byPair = new HashMap<>();

    Outcome(List<Firing> firings) {
        for (Firing firing : firings) {
            Finding concluded = firing.concluded();
            byPair.computeIfAbsent(concluded.about(), about -> new HashMap<>())
                    .computeIfAbsent(concluded.element(), element -> new ArrayList<>())
                    .add(firing);
        }
    }

    List<Firing> firings(String element, String about) {
        return byPair.getOrDefault(about, Map.of()).getOrDefault(element, List.of());
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
}
