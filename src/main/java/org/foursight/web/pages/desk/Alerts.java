package org.foursight.web.pages.desk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.foursight.casefile.CaseFile;
import org.foursight.casework.TakenBack;
import org.foursight.findings.Binding;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;
import org.foursight.screening.Screening;
import org.foursight.sources.Element;

/** What a person has to see at once, while answers are still being entered: red flags, and answers that conflict. */
public final class Alerts {

    private static final String CONTRADICTION = "contradiction-";

    private final Screening screening;
    private final TakenBack takenBack;

    Alerts(Screening screening) {
        this.screening = screening;
        this.takenBack = new TakenBack(screening);
    }

    /** Return the red flags on what is entered, in words. */
    public List<String> redFlags(CaseFile file) {
        return takenBack.flags(file);
    }

    /** Return the red flags on what is entered, and between which people where there are several. */
    List<String> whoseRedFlags(CaseFile file) {
        boolean one = file.victims().size() == 1 && file.suspects().size() == 1;
        Map<String, Set<String>> met = new HashMap<>();
        screening.fire(file).stream()
                .map(Firing::concluded)
                .filter(finding -> finding.status() == Status.MET)
                .forEach(finding -> met.computeIfAbsent(finding.element(), element -> new TreeSet<>())
                        .add(one ? "" : " (" + who(finding.about()) + ")"));
        return screening.register().elements().stream()
                .filter(element -> element.kind().equals("redFlag"))
                .flatMap(element ->
                        met.getOrDefault(element.id(), Set.of()).stream().map(whose -> element.label() + whose))
                .toList();
    }

    private static String who(String about) {
        String[] ids = about.split("~", 2);
        return ids.length < 2 ? about : "victim " + ids[0] + ", suspect " + ids[1];
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
