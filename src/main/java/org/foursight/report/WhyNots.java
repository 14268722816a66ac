package org.foursight.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foursight.casefile.Entry;
import org.foursight.findings.LedgerLine;
import org.foursight.findings.NearMiss;
import org.foursight.questions.Item;
import org.foursight.questions.Questionnaire;
import org.foursight.questions.Questionnaires;
import org.foursight.sources.Element;
import org.foursight.sources.Register;
import org.foursight.sources.Rule;

/** Words what the ledger says of the rules that did not fire, with the names of elements and the text of questions. */
final class WhyNots {

    private static final Pattern ID = Pattern.compile("\\{([^}]*)\\}");

    private final Map<String, Rule> rules;
    private final Register register;
    private final Questionnaires questionnaires;
    private final AnswerWords answers;
    private final Map<String, Map<String, List<LedgerLine>>> lines = new HashMap<>();

    WhyNots(Map<String, Rule> rules, Register register, Questionnaires questionnaires, List<LedgerLine> ledger) {
        this.rules = rules;
        this.register = register;
        this.questionnaires = questionnaires;
        this.answers = new AnswerWords(questionnaires);
        for (LedgerLine line : ledger) {
            if (line.state() != LedgerLine.State.FIRED) {
                lines.computeIfAbsent(line.about(), about -> new HashMap<>())
                        .computeIfAbsent(rule(line).concludes(), element -> new ArrayList<>())
                        .add(line);
            }
        }
    }

    private Rule rule(LedgerLine line) {
        return Objects.requireNonNull(rules.get(line.rule()));
    }

    /** Return why each rule on an element did not fire, in the order of their ids. */
    List<WhyNot> of(String element, String about) {
        List<WhyNot> whyNots = new ArrayList<>();
        for (LedgerLine line : lines.getOrDefault(about, Map.of()).getOrDefault(element, List.of())) {
            whyNots.add(new WhyNot(
                    line.rule(),
                    rule(line).status(),
                    line.state().name().toLowerCase(Locale.ROOT),
                    line.unmet().stream().map(this::missing).toList()));
        }
        return List.copyOf(whyNots);
    }

    private Missing missing(NearMiss miss) {
        List<BoundFact> recorded = miss.nearest().stream()
                .map(near -> new BoundFact(
                        answers.words(near.value()),
                        near.entries().stream().map(Entry::id).toList(),
                        near.entries().stream().map(Entry::path).toList()))
                .toList();
        List<Named> waitsFor =
                miss.waitsFor().stream().map(id -> new Named(id, name(id))).toList();
        return new Missing(words(miss.wants()), miss.against(), recorded, waitsFor);
    }

    private String name(String id) {
        return questionnaires
                .item(id)
                .map(Item::prompt)
                .or(() -> questionnaires.byId(id).map(Questionnaire::title))
                .or(() -> register.find(id).map(Element::label))
                .orElse(id);
    }

    /** Put the names of elements and questions where the ledger has their ids, in braces. */
    private String words(String wants) {
        return ID.matcher(wants).replaceAll(id -> Matcher.quoteReplacement("\"" + name(id.group(1)) + "\""));
    }
}
