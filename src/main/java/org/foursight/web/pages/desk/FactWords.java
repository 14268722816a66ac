package org.foursight.web.pages.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.report.BoundFact;

/** Facts that rules matched on, with each incident named by its date. */
public final class FactWords {

    private static final int MOST = 6;

    private final Map<String, String> incidents;

    private FactWords(Map<String, String> incidents) {
        this.incidents = incidents;
    }

    /** Make it for a case file; a fact from an incident that is no longer in it keeps the id only. */
    public static FactWords of(CaseFile file) {
        Map<String, String> incidents = new LinkedHashMap<>();
        for (Incident incident : file.incidents()) {
            String when =
                    Dates.words(incident.when()).replaceFirst("^Date", "date").replaceFirst("^Between", "between");
            incidents.put(incident.id(), "incident " + incident.id() + " (" + when + ")");
        }
        return new FactWords(incidents);
    }

    /** Make it where there is no case file to name incidents from. */
    static FactWords none() {
        return new FactWords(Map.of());
    }

    /** Return what a fact was; incidents that its words do not name come behind, the first few of them. */
    String of(BoundFact fact) {
        String words = fact.words();
        List<String> behind = new ArrayList<>();
        for (String entry : fact.entries()) {
            String name = incidents.get(entry);
            if (name != null) {
                Pattern id = Pattern.compile("(?:incident )?\\b" + Pattern.quote(entry) + "\\b(?! \\()");
                String named = id.matcher(words).replaceFirst(Matcher.quoteReplacement(name));
                if (named.equals(words)) {
                    behind.add(name);
                }
                words = named;
            }
        }
        if (behind.isEmpty()) {
            return words;
        }
        String first = String.join(", ", behind.subList(0, Math.min(MOST, behind.size())));
        return words + ": " + first + (behind.size() > MOST ? " and " + (behind.size() - MOST) + " more" : "");
    }

    /** Return the ids of the other entries of a fact; empty when all are incidents. */
    String ids(BoundFact fact) {
        List<String> ids =
                fact.entries().stream().filter(id -> !incidents.containsKey(id)).toList();
        return ids.isEmpty() ? "" : "[" + String.join(", ", ids) + "]";
    }
}
