package org.foursight.web.pages.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.foursight.report.OffenceReport;
import org.foursight.report.PairReport;
import org.foursight.report.StatusWords;
import org.foursight.review.About;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;
import org.foursight.review.Each;
import org.foursight.review.Earlier;
import org.foursight.review.Matter;

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
                        each(seen, about -> officer(seen, entry.getKey(), about)),
                        each(seen, about -> reviewer(seen, entry.getKey(), about))))
                .toList();
    }

    private static String each(Seen seen, Function<About, String> said) {
        CasePage page = seen.page();
        return Each.of(seen.report().pairs(), pair -> Choices.capital(page.who(pair.about())), said);
    }

    /** Return what the officer decided on a conclusion about two people, in words. */
    public static String officer(Seen seen, String id, About about) {
        Matter matter = new Matter(id, about);
        return seen.handling()
                .decidedOn(matter)
                .map(Conclusion::words)
                .or(() -> Earlier.decided(seen.handling(), matter).map(Conclusion::before))
                .orElse(NOTHING);
    }

    private static String reviewer(Seen seen, String id, About about) {
        Matter matter = new Matter(id, about);
        boolean waits =
                seen.handling().waitingForSecond().stream().anyMatch(act -> matter.isMetBy((Act.Judgement) act.act()));
        Optional<String> reviewed = seen.handling().reviewedOn(matter).map(Conclusion::words);
        if (waits) {
            return reviewed.map(words -> words + ". ").orElse("") + "Lowering proposed, waits for a second person";
        }
        return reviewed.or(() -> Earlier.reviewed(seen.handling(), matter).map(Conclusion::before))
                .orElse(NOTHING);
    }

    private static String words(CaseAct act) {
        return words((Act.Judgement) act.act());
    }

    /** What was decided on an earlier report is neither lost nor taken for a decision on this one. */
    private static String before(Earlier earlier) {
        return "Decided on revision " + earlier.revision() + " by "
                + earlier.act().by().name() + ": "
                + words(earlier.decision())
                + (earlier.decision().reason() == null ? ". " : " ") + "Confirm or change.";
    }

    /** Return a decision on it in words, with every reason. */
    public static String words(Act.Judgement one) {
        return ActForms.words(one.stand()) + ActForms.words(one.reasons(), one.reason(), ". ");
    }
}
