package org.foursight.casework;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Decision;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;
import org.foursight.screening.Screening;
import org.foursight.sources.Element;

/** Red flags that a change takes back. It needs a reason of its own, kept among the decisions of the case file. */
public final class TakenBack {

    /** What an entry of the decision log about it is called. */
    public static final String KIND = "redFlagTakenBack";

    private final Screening screening;

    /** Make it for the rules in use. */
    public TakenBack(Screening screening) {
        this.screening = screening;
    }

    /** Return the red flags on what is entered, in words. */
    public List<String> flags(CaseFile file) {
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

    /** Return the red flags that a change takes back and for which none of its decisions gives a reason. */
    List<String> unexplained(CaseFile before, CaseFile after) {
        List<String> lost = new ArrayList<>(flags(before));
        lost.removeAll(lost.isEmpty() ? List.of() : flags(after));
        for (Decision decision : after.decisions()) {
            if (decision.kind().equals(KIND)
                    && decision.reason() != null
                    && !before.decisions().contains(decision)) {
                lost.removeIf(flag -> decision.text().contains(flag));
            }
        }
        return lost;
    }

    /** Return the entry of the decision log that says why. */
    public static Map<String, String> decision(String id, List<String> lost, String reason) {
        Map<String, String> decision = new LinkedHashMap<>();
        decision.put("id", id);
        decision.put("kind", KIND);
        decision.put("text", "Red flag taken back: " + String.join("; ", lost));
        decision.put("reason", reason);
        return decision;
    }

    /** Return the same for the history of the case. */
    public static String words(Decision decision) {
        String reason = decision.reason();
        return decision.text() + ". Reason: " + (reason == null ? "none given" : reason);
    }
}
