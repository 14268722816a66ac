package org.foursight.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.facts.Words;
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
 * One offence: what the rules conclude, and what people decided.
 *
 * @param conclusion the offence
 * @param rules what the rules conclude
 * @param officer what the officer decided, with name and time; or that nothing is decided
 * @param reviewer what the reviewer decided, in the same way
 */
record Verdict(String conclusion, String rules, String officer, String reviewer) {

    static final String NOTHING = "Not decided";

    static List<Verdict> of(Disclosed disclosed) {
        Map<String, String> labels = new LinkedHashMap<>();
        Map<String, List<String>> rules = new LinkedHashMap<>();
        List<PairReport> pairs = disclosed.report().pairs();
        for (PairReport pair : pairs) {
            for (OffenceReport offence : pair.classification().offences()) {
                labels.putIfAbsent(offence.id(), offence.label() + ", " + offence.citation());
                rules.computeIfAbsent(offence.id(), id -> new ArrayList<>())
                        .add((pairs.size() > 1 ? pair.about().replace("~", " by ") + ": " : "")
                                + StatusWords.offence(offence.status()));
            }
        }
        List<Verdict> verdicts = new ArrayList<>();
        labels.forEach((id, label) -> verdicts.add(new Verdict(
                label,
                String.join("; ", rules.getOrDefault(id, List.of())),
                officer(disclosed, id),
                reviewer(disclosed, id))));
        return verdicts;
    }

    private static String officer(Disclosed disclosed, String id) {
        String said = NOTHING;
        for (CaseAct act : disclosed.handling().acts()) {
            if (act.act() instanceof Act.Decided decided
                    && decided.screening().equals(disclosed.screening())
                    && decided.conclusion().equals(id)) {
                said = said(act, decided.stand(), decided.code(), decided.reason());
            }
        }
        return said.equals(NOTHING)
                ? Earlier.decided(disclosed.handling(), id).map(Verdict::before).orElse(NOTHING)
                : said;
    }

    private static String reviewer(Disclosed disclosed, String id) {
        String said = NOTHING;
        CaseAct act = disclosed.handling().reviewed().get(id);
        if (act != null && act.act() instanceof Act.Reviewed review) {
            said = said(act, review.stand(), review.code(), review.reason());
        }
        if (said.equals(NOTHING)) {
            said = Earlier.reviewed(disclosed.handling(), id)
                    .map(Verdict::before)
                    .orElse(NOTHING);
        }
        boolean waiting = disclosed.handling().waitingForSecond().stream()
                .anyMatch(one -> one.act() instanceof Act.Reviewed lowering
                        && lowering.conclusion().equals(id));
        return waiting ? said + ". A lowering is proposed and waits for a second person" : said;
    }

    private static String before(Earlier earlier) {
        return "Decided on revision " + earlier.revision() + ", to be confirmed or changed on this one: "
                + said(earlier.act(), earlier.stand(), earlier.code(), earlier.reason());
    }

    /** What a person typed is marked as theirs, so that nobody takes it for advice. */
    private static String said(CaseAct act, Stand stand, @Nullable ReasonCode code, @Nullable String reason) {
        return stand.label() + " (" + act.by().name() + ", " + Words.moment(act.at()) + ")"
                + (code == null ? "" : ". " + code.label())
                + (reason == null || reason.isBlank()
                        ? ""
                        : ". Text supplied by " + act.by().name() + ", quoted: \"" + reason.replace('"', '\'') + "\"");
    }
}
