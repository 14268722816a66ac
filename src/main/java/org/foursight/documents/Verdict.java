package org.foursight.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.foursight.facts.Words;
import org.foursight.report.OffenceReport;
import org.foursight.report.PairReport;
import org.foursight.report.StatusWords;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;
import org.foursight.review.Each;
import org.foursight.review.Earlier;
import org.foursight.review.Matter;
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
                each(disclosed, id, Verdict::officer),
                each(disclosed, id, Verdict::reviewer))));
        return verdicts;
    }

    private static String each(Disclosed disclosed, String id, BiFunction<Disclosed, Matter, String> said) {
        return Each.of(
                disclosed.report().pairs(),
                pair -> pair.about().replace("~", " by "),
                about -> said.apply(disclosed, new Matter(id, about)));
    }

    private static String officer(Disclosed disclosed, Matter matter) {
        return disclosed
                .handling()
                .decidedOn(matter)
                .map(Verdict::said)
                .or(() -> Earlier.decided(disclosed.handling(), matter).map(Verdict::before))
                .orElse(NOTHING);
    }

    private static String reviewer(Disclosed disclosed, Matter matter) {
        String said = disclosed
                .handling()
                .reviewedOn(matter)
                .map(Verdict::said)
                .or(() -> Earlier.reviewed(disclosed.handling(), matter).map(Verdict::before))
                .orElse(NOTHING);
        boolean waiting = disclosed.handling().waitingForSecond().stream()
                .anyMatch(one -> matter.isMetBy((Act.Judgement) one.act()));
        return waiting ? said + ". A lowering is proposed and waits for a second person" : said;
    }

    private static String before(Earlier earlier) {
        return "Decided on revision " + earlier.revision() + ", to be confirmed or changed on this one: "
                + said(earlier.act());
    }

    /** What a person typed is marked as theirs, so that nobody takes it for advice. */
    private static String said(CaseAct act) {
        Act.Judgement one = (Act.Judgement) act.act();
        String said = one.stand().label() + " (" + act.by().name() + ", " + Words.moment(act.at()) + ")";
        return one.reasons().isEmpty()
                ? said + quoted(act, one.reason())
                : said
                        + one.reasons().stream()
                                .map(why -> ". " + why.code().label() + quoted(act, why.words()))
                                .collect(Collectors.joining());
    }

    private static String quoted(CaseAct act, @Nullable String words) {
        return words == null || words.isBlank()
                ? ""
                : ". Text supplied by " + act.by().name() + ", quoted: \"" + words.replace('"', '\'') + "\"";
    }
}
