package org.foursight.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Incident;
import org.foursight.facts.Words;

/** Puts the day of an incident behind its id, for a reader remembers days and not ids. */
final class IncidentDays {

    private final Map<String, String> days = new LinkedHashMap<>();

    IncidentDays(CaseFile caseFile) {
        for (Incident incident : caseFile.incidents()) {
            String when = Words.when(incident.when());
            boolean isWord = when.startsWith("Date") || when.startsWith("Between");
            days.put(incident.id(), isWord ? Character.toLowerCase(when.charAt(0)) + when.substring(1) : when);
        }
    }

    /** Return what a rule bound to a name with the days of the incidents that it names. */
    String words(String name, String value, List<Entry> entries) {
        if (name.equals("incident") && days.containsKey(value)) {
            return value + " (" + days.get(value) + ")";
        }
        String dated = value;
        for (Entry entry : entries) {
            String day = days.get(entry.id());
            if (day != null && entry.path().startsWith("/incidents/")) {
                dated = dated.replaceFirst(
                        "(^|\\(|\\b(?:in|for|with) )" + Pattern.quote(entry.id()) + "(?![\\w-])",
                        "$1" + Matcher.quoteReplacement(entry.id() + " (" + day + ")"));
            }
        }
        return dated;
    }
}
