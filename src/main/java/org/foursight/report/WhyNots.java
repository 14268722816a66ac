package org.foursight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foursight.casefile.Entry;
import org.foursight.findings.LedgerLine;
import org.foursight.findings.NearMiss;
import org.foursight.questions.Questionnaire;
import org.foursight.questions.Questionnaires;
import org.foursight.sources.Element;
import org.foursight.sources.Register;
import org.foursight.sources.Rule;

/** Words what the ledger says of the rules that did not fire, with the names of elements and the text of questions. */
final class WhyNots {

    private static final Pattern ID = Pattern.compile("\\{([^}]*)\\}");

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final Map<String, String> prompts = new LinkedHashMap<>();
    private final AnswerWords answers;
    private final Map<String, List<LedgerLine>> lines = new LinkedHashMap<>();

    WhyNots(List<Rule> rules, Register register, Questionnaires questionnaires, List<LedgerLine> ledger) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        for (Element element : register.elements()) {
            labels.put(element.id(), element.label());
        }
        answers = new AnswerWords(questionnaires);
        for (Questionnaire questionnaire : questionnaires.all()) {
            prompts.put(questionnaire.id(), questionnaire.title());
            questionnaire.items().forEach(item -> prompts.put(questionnaire.id() + "/" + item.id(), item.prompt()));
        }
        for (LedgerLine line : ledger) {
            if (line.state() != LedgerLine.State.FIRED) {
                String element =
                        Objects.requireNonNull(this.rules.get(line.rule())).concludes();
                lines.computeIfAbsent(element + " " + line.about(), key -> new ArrayList<>())
                        .add(line);
            }
        }
    }

    /** Return why each rule on an element did not fire, in the order of their ids. */
    List<WhyNot> of(String element, String about) {
        List<WhyNot> whyNots = new ArrayList<>();
        for (LedgerLine line : lines.getOrDefault(element + " " + about, List.of())) {
            whyNots.add(new WhyNot(
                    line.rule(),
                    Objects.requireNonNull(rules.get(line.rule())).status(),
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
        return prompts.getOrDefault(id, labels.getOrDefault(id, id));
    }

    /** Put the names of elements and questions where the ledger has their ids, in braces. */
    private String words(String wants) {
        return ID.matcher(wants).replaceAll(id -> Matcher.quoteReplacement("\"" + name(id.group(1)) + "\""));
    }
}
