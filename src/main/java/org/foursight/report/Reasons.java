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
import org.foursight.questions.Questionnaire;
import org.foursight.questions.Questionnaires;
import org.foursight.sources.Register;
import org.foursight.sources.Rule;

/** Turns firings into reasons: one for each rule, with everything it matched on. */
final class Reasons {

    private final Map<String, Rule> rules = new LinkedHashMap<>();
    private final Register register;
    private final Map<String, String> prompts = new LinkedHashMap<>();

    Reasons(List<Rule> rules, Register register, Questionnaires questionnaires) {
        rules.forEach(rule -> this.rules.put(rule.id(), rule));
        this.register = register;
        for (Questionnaire questionnaire : questionnaires.all()) {
            questionnaire.items().forEach(item -> prompts.put(questionnaire.id() + "/" + item.id(), item.prompt()));
        }
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

    /** An answer is shown with its question, for no reader knows the questions by their ids. */
    String words(String value) {
        int end = value.indexOf(": ");
        String item = end < 0 ? value : value.substring(0, end).split(" in ", 2)[0];
        String prompt = prompts.get(item);
        if (prompt == null) {
            return value;
        }
        String where = value.substring(item.length(), end).strip();
        String reply = value.substring(end + 2);
        return "\"" + prompt + "\" " + (where.isEmpty() ? reply : where + ": " + reply);
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
