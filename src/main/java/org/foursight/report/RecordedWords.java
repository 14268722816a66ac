package org.foursight.report;

import java.util.Map;

/** How recorded classifications and relationships read in English. */
public final class RecordedWords {

    private static final Map<String, String> WORDS = Map.ofEntries(
            Map.entry("harassment", "harassment, s.2"),
            Map.entry("stalking2a", "stalking, s.2A"),
            Map.entry("stalking4aFear", "stalking involving fear of violence, s.4A(1)(b)(i)"),
            Map.entry("stalking4aSeriousAlarm", "stalking involving serious alarm or distress, s.4A(1)(b)(ii)"),
            Map.entry("fearOfViolenceS4", "putting people in fear of violence, s.4"),
            Map.entry("maliciousCommunications", "malicious communications"),
            Map.entry("domesticIncident", "domestic incident"),
            Map.entry("coerciveControl", "controlling or coercive behaviour"),
            Map.entry("breachOfOrder", "breach of an order"),
            Map.entry("otherCrime", "another crime"),
            Map.entry("notCrimed", "no crime"),
            Map.entry("notRecorded", "not known"),
            Map.entry("currentPartner", "current partner"),
            Map.entry("exPartner", "former partner"),
            Map.entry("professionalContact", "professional contact"),
            Map.entry("notKnown", "not known"));

    private RecordedWords() {}

    /** Return the words for a vocabulary word of the case file. */
    public static String of(String word) {
        return WORDS.getOrDefault(word, word);
    }
}
