package org.foursight.report;

import java.util.List;
import org.foursight.sensitivity.Sensitivity;
import org.foursight.sources.Register;

/** Puts what an analysis of open questions found in the words of a report. */
final class OutlookSection {

    private final Register register;

    OutlookSection(Register register) {
        this.register = register;
    }

    Outlook build(Sensitivity sensitivity) {
        List<OutcomeRange> outcomes = sensitivity.envelope().stream()
                .map(envelope -> new OutcomeRange(
                        envelope.element(),
                        label(envelope.element()),
                        envelope.now(),
                        envelope.lowest(),
                        envelope.highest(),
                        envelope.possible(),
                        ways(sensitivity, envelope.element())))
                .toList();
        List<RestsOn> restsOn = sensitivity.pivots().orElse(List.of()).stream()
                .map(pivot -> new RestsOn(
                        pivot.entry().id(),
                        pivot.entry().path(),
                        pivot.changes().stream()
                                .map(change -> new RestsOn.Change(
                                        change.element(), label(change.element()), change.now(), change.without()))
                                .toList()))
                .toList();
        return new Outlook(outcomes, sensitivity.pivots().isPresent(), restsOn);
    }

    private static List<OutcomeRange.Way> ways(Sensitivity sensitivity, String element) {
        return sensitivity.flips().stream()
                .filter(flip -> flip.element().equals(element))
                .map(flip -> new OutcomeRange.Way(flip.to(), flip.up(), flip.answers(), flip.sets()))
                .toList();
    }

    private String label(String element) {
        return register.element(element).label();
    }
}
