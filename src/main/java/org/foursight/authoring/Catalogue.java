package org.foursight.authoring;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.sources.Element;
import org.foursight.sources.Register;
import org.foursight.sources.Rule;

/** The page that lists every rule, by stratum, kind and concept, in the words of the rule's own metadata. */
final class Catalogue {

    private static final Map<String, String> SECTIONS = Map.ofEntries(
            Map.entry("recording", "Recording"),
            Map.entry("code", "Codes"),
            Map.entry("neighbouring", "Neighbouring offences"),
            Map.entry("timeLimit", "Time limit"),
            Map.entry("legal", "Questions of law"),
            Map.entry("investigation", "Investigation"),
            Map.entry("safeguard", "Safeguards"),
            Map.entry("escalation", "Escalation"),
            Map.entry("scenario", "Scenarios of risk"),
            Map.entry("wouldChange", "What would change the picture"),
            Map.entry("spo", "Stalking protection order"),
            Map.entry("spoTerm", "Terms of an order"),
            Map.entry("spoFit", "Fit with other orders"),
            Map.entry("partner", "Partners"),
            Map.entry("care", "Care"),
            Map.entry("review", "Review"),
            Map.entry("trigger", "Triggers"));
    private static final Map<String, String> KINDS = Map.ofEntries(
            Map.entry("four", "Signs of FOUR"),
            Map.entry("element", "Elements of offences"),
            Map.entry("redFlag", "Red flags"),
            Map.entry("type", "Types"),
            Map.entry("predisposing", "Predisposing factors"),
            Map.entry("precipitating", "Precipitating factors"),
            Map.entry("perpetuating", "Perpetuating factors"),
            Map.entry("protective", "Protective factors"),
            Map.entry("limb", "Limbs"),
            Map.entry("offence", "Offences"),
            Map.entry("concern", "Domains of concern"),
            Map.entry("spo", "Limbs of a stalking protection order"));

    private final Register register;
    private final Map<String, List<Rule>> rules;

    Catalogue(Register register, List<Rule> rules) {
        this.register = register;
        this.rules = Markdown.grouped(rules, Rule::concludes);
    }

    String write() {
        StringBuilder page = new StringBuilder(
                Markdown.head(
                        "The catalogue of rules",
                        "Every rule as its own metadata states it. A day is that of the conduct for law, and of the screening for practice."));
        long count = rules.values().stream().mapToLong(List::size).sum();
        page.append("\n")
                .append(count)
                .append(" rules conclude ")
                .append(rules.size())
                .append(" elements.\n");
        for (Stratum stratum : Stratum.values()) {
            page.append("\n## ").append(Markdown.capital(stratum.folder())).append("\n");
            headings(stratum).forEach((heading, elements) -> {
                page.append("\n### ").append(heading).append("\n\n");
                page.append("| concept | rule | concludes | gist | source | standing | in force |\n");
                page.append("|---|---|---|---|---|---|---|\n");
                elements.forEach(element -> rows(element, page));
            });
        }
        return page.toString();
    }

    /** Return the elements of a stratum that rules conclude, in the order of the register, by heading. */
    private Map<String, List<Element>> headings(Stratum stratum) {
        List<Element> concluded = register.elements().stream()
                .filter(element -> stratum.kinds().contains(element.kind()))
                .filter(element -> rules.containsKey(element.id()))
                .toList();
        return new LinkedHashMap<>(Markdown.grouped(concluded, this::heading));
    }

    private String heading(Element element) {
        if (element.kind().equals("recommendation")) {
            String section = register.advice(element.id()).section();
            return SECTIONS.getOrDefault(section, section);
        }
        if (element.kind().equals("step")) {
            return register.profiles().stream()
                    .filter(profile -> profile.steps().contains(element.id()))
                    .findFirst()
                    .orElseThrow()
                    .title();
        }
        return KINDS.getOrDefault(element.kind(), element.kind());
    }

    private void rows(Element element, StringBuilder page) {
        String concept = Markdown.link(element.label(), Stratum.file(register, element));
        for (Rule rule : rules.getOrDefault(element.id(), List.of())) {
            page.append(Markdown.row(
                    concept,
                    "`" + rule.id() + "`",
                    rule.status().equals("MET") ? "met" : "not met",
                    rule.gist(),
                    source(rule),
                    rule.standing(),
                    rule.inForceFrom() + (rule.inForceTo() == null ? "" : " to " + rule.inForceTo())));
            concept = "";
        }
    }

    private String source(Rule rule) {
        String link = Markdown.paragraph(rule.source());
        return register.paragraph(rule.source()).toBeConfirmed() ? link + ", to be confirmed" : link;
    }
}
