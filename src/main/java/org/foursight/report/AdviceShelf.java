package org.foursight.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foursight.casefile.CaseFile;
import org.foursight.findings.Binding;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;
import org.foursight.sources.Advice;
import org.foursight.sources.Register;

/** Finds the words for each recommendation the rules made. */
final class AdviceShelf {

    private final Register register;
    private final Reasons reasons;
    private final Outcome outcome;
    private final LocalDate asOf;
    private final IncidentDays days;
    private final Map<List<String>, AdviceItem> made = new HashMap<>();

    AdviceShelf(Register register, Reasons reasons, Outcome outcome, CaseFile caseFile) {
        this.register = register;
        this.reasons = reasons;
        this.outcome = outcome;
        this.asOf = caseFile.asOf();
        this.days = new IncidentDays(caseFile);
    }

    /**
     * Return the advice of some sections for every pair, most pressing first, then in the order of the sections and of the
     * elements; what is the same for several is said once.
     */
    List<AdviceItem> all(List<PairReport> pairs, String... sections) {
        return of(pairs.stream().map(PairReport::about).toList(), sections);
    }

    /** Return the advice of some sections for one pair, in the same order. */
    List<AdviceItem> items(String about, String... sections) {
        return of(List.of(about), sections);
    }

    private List<AdviceItem> of(List<String> abouts, String... sections) {
        Map<List<String>, AdviceItem> said = new LinkedHashMap<>();
        for (String section : sections) {
            for (Advice advice : register.adviceOf(section)) {
                for (String about : abouts) {
                    if (outcome.status(advice.id(), about) == Status.MET) {
                        AdviceItem item = made.computeIfAbsent(List.of(advice.id(), about), key -> item(advice, about));
                        said.merge(List.of(item.id(), item.title(), item.text()), item, AdviceItem::with);
                    }
                }
            }
        }
        List<AdviceItem> items = new ArrayList<>(said.values());
        items.sort(Comparator.comparingInt(AdviceItem::priority));
        return List.copyOf(items);
    }

    private AdviceItem item(Advice advice, String about) {
        List<Firing> firings = outcome.firings(advice.id(), about);
        return new AdviceItem(
                advice.id(),
                about,
                advice.title(),
                filled(advice.text(), firings),
                advice.owner(),
                advice.priority(),
                advice.days() == null ? null : asOf.plusDays(advice.days()),
                advice.changes().stream().map(register::element).map(Named::of).toList(),
                reasons.of(firings));
    }

    /**
     * Put the values the rules bound in the places the words leave for them; several are parted by semicolons.
     *
     * <p>{@code {findings}} is filled with the labels of the findings that the rules rest on.
     */
    private String filled(String text, List<Firing> firings) {
        Map<String, Set<String>> values = new LinkedHashMap<>();
        for (Firing firing : firings) {
            firing.premises()
                    .forEach(premise -> values.computeIfAbsent("findings", name -> new LinkedHashSet<>())
                            .add(register.element(premise.element()).label()));
            for (Binding binding : firing.bindings()) {
                values.computeIfAbsent(binding.name(), name -> new LinkedHashSet<>())
                        .add(days.words(binding.name(), reasons.words(binding.value()), binding.entries()));
            }
        }
        String filled = text;
        for (Map.Entry<String, Set<String>> value : values.entrySet()) {
            filled = filled.replace("{" + value.getKey() + "}", String.join("; ", value.getValue()));
        }
        return filled;
    }
}
