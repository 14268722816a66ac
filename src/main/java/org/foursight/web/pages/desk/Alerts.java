package org.foursight.web.pages.desk;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foursight.casefile.CaseFile;
import org.foursight.findings.Binding;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;
import org.foursight.screening.Screening;
import org.foursight.sources.Element;

/** What a person has to see at once, while answers are still being entered: red flags, and answers that conflict. */
public final class Alerts {

    private static final String CONTRADICTION = "contradiction-";

    private final Screening screening;

    Alerts(Screening screening) {
        this.screening = screening;
    }

    /** Return the red flags on what is entered, in words. */
    public List<String> redFlags(CaseFile file) {
        Set<String> met = new LinkedHashSet<>();
        screening.fire(file).stream()
                .map(Firing::concluded)
                .filter(finding -> finding.status() == Status.MET)
                .forEach(finding -> met.add(finding.element()));
        return screening.register().elements().stream()
                .filter(element -> element.kind().equals("redFlag") && met.contains(element.id()))
                .map(Element::label)
                .toList();
    }

    /** Return the answers that conflict, each with what it conflicts with. */
    public List<Contradiction> contradictions(CaseFile file) {
        List<Contradiction> found = new ArrayList<>();
        for (Firing firing : screening.fire(file)) {
            String element = firing.concluded().element();
            if (element.startsWith(CONTRADICTION) && firing.concluded().status() == Status.MET) {
                Set<String> entries = new LinkedHashSet<>();
                for (Binding binding : firing.bindings()) {
                    binding.entries().forEach(entry -> entries.add(entry.id()));
                }
                found.add(new Contradiction(label(element), List.copyOf(entries)));
            }
        }
        return found.stream().distinct().toList();
    }

    private String label(String id) {
        return screening.register().elements().stream()
                .filter(element -> element.id().equals(id))
                .map(Element::label)
                .findFirst()
                .orElse(id);
    }
}
