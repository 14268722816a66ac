package org.foursight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foursight.casefile.Entry;
import org.foursight.findings.Binding;
import org.foursight.findings.Firing;
import org.foursight.questions.Questionnaires;
import org.foursight.sources.Register;
import org.foursight.sources.Rule;

/** Turns firings into reasons: one for each rule, with everything it matched on. */
final class Reasons {

    private final Map<String, Rule> rules;
    private final Register register;
    private final AnswerWords answers;

    Reasons(Map<String, Rule> rules, Register register, Questionnaires questionnaires) {
        this.rules = rules;
        this.register = register;
        this.answers = new AnswerWords(questionnaires);
    }

    List<Reason> of(List<Firing> firings) {
        Map<String, List<Firing>> byRule = new LinkedHashMap<>();
        firings.forEach(firing ->
                byRule.computeIfAbsent(firing.rule(), rule -> new ArrayList<>()).add(firing));
        List<Reason> reasons = new ArrayList<>();
        byRule.forEach((rule, fired) -> reasons.add(reason(Objects.requireNonNull(rules.get(rule)), fired)));
        return List.copyOf(reasons);
    }

    private Reason reason(Rule rule, List<Firing> fired) {
        List<BoundFact> facts = new ArrayList<>();
        Set<Named> because = new LinkedHashSet<>();
        for (Firing firing : fired) {
            for (Binding binding : firing.bindings()) {
                if (!binding.entries().isEmpty()) {
                    facts.add(new BoundFact(
                            words(binding.value()),
                            binding.entries().stream().map(Entry::id).toList(),
                            binding.entries().stream().map(Entry::path).toList()));
                }
            }
            firing.premises().stream()
                    .map(premise -> Named.of(register.element(premise.element())))
                    .forEach(because::add);
        }
        return new Reason(
                rule.id(), rule.status(), rule.gist(), citation(rule), List.copyOf(facts), List.copyOf(because));
    }

    /** Return what a rule matched on, an answer with its question. */
    String words(String value) {
        return answers.words(value);
    }

    private Citation citation(Rule rule) {
        String key = rule.source().substring(0, rule.source().indexOf('/'));
        return new Citation(
                rule.source(),
                register.source(key).title(),
                rule.standing(),
                register.paragraph(rule.source()).toBeConfirmed());
    }
}
