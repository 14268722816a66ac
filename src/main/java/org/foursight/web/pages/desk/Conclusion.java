package org.foursight.web.pages.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.foursight.report.OffenceReport;
import org.foursight.report.PairReport;
import org.foursight.report.StatusWords;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;
import org.foursight.review.Earlier;
import org.foursight.review.ReasonCode;
import org.foursight.review.Stand;
import org.jspecify.annotations.Nullable;

/**
 * A conclusion that people decide on.
 *
 * @param id its element
 * @param label its name
 * @param rules what the rules conclude, in words
 * @param officer what the officer decided, in words
 * @param reviewer what the reviewer decided, in words
 */
public record Conclusion(String id, String label, String rules, String officer, String reviewer) {

    private static final String NOTHING = "Not decided";

    /** Return every offence considered, once. */
    public static List<Conclusion> all(Seen seen) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, List<String>> rules = new LinkedHashMap<>();
        CasePage page = seen.page();
        for (PairReport pair : seen.report().pairs()) {
            for (OffenceReport offence : pair.classification().offences()) {
                labels.putIfAbsent(offence.id(), page.label(offence.id()));
                String who = seen.report().pairs().size() > 1 ? page.who(pair.about()) + ": " : "";
                rules.computeIfAbsent(offence.id(), id -> new ArrayList<>())
                        .add(who + StatusWords.offence(offence.status()));
            }
        }
        return labels.entrySet().stream()
                .map(entry -> new Conclusion(
                        entry.getKey(),
                        entry.getValue(),
                        Choices.capital(String.join("; ", rules.get(entry.getKey()))),
                        officer(seen, entry.getKey()),
                        reviewer(seen, entry.getKey())))
                .toList();
    }

    private static String officer(Seen seen, String id) {
        Act.Decided decided = seen.handling().decided().get(id);
        return decided == null
                ? Earlier.decided(seen.handling(), id).map(Conclusion::before).orElse(NOTHING)
                : words(decided.stand(), decided.code(), decided.reason());
    }

    private static String reviewer(Seen seen, String id) {
        String waiting = seen.handling().waitingForSecond().stream()
                .map(act -> (Act.Reviewed) act.act())
                .filter(lowering -> lowering.conclusion().equals(id))
                .map(lowering -> "Lowering proposed, waits for a second person")
                .collect(Collectors.joining("; "));
        CaseAct reviewed = seen.handling().reviewed().get(id);
        if (reviewed == null) {
            String before = Earlier.reviewed(seen.handling(), id)
                    .map(Conclusion::before)
                    .orElse(NOTHING);
            return waiting.isEmpty() ? before : waiting;
        }
        Act.Reviewed review = (Act.Reviewed) reviewed.act();
        return words(review.stand(), review.code(), review.reason()) + (waiting.isEmpty() ? "" : ". " + waiting);
    }

    /** What was decided on an earlier report is neither lost nor taken for a decision on this one. */
    private static String before(Earlier earlier) {
        return "Decided on revision " + earlier.revision() + " by "
                + earlier.act().by().name() + ": "
                + words(earlier.stand(), earlier.code(), earlier.reason())
                + (earlier.reason() == null ? ". " : " ") + "Confirm or change.";
    }

    /** Return a decision on it in words. */
    public static String words(Stand stand, @Nullable ReasonCode code, @Nullable String reason) {
        return ActForms.words(stand)
                + (code == null ? "" : ". " + code.label())
                + (reason == null || reason.isBlank() ? "" : ": " + reason);
    }
}
