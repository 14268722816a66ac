package org.foursight.authoring;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foursight.questions.Questionnaires;
import org.foursight.sources.Element;
import org.foursight.sources.NeverAdviceList;
import org.foursight.sources.Offence;
import org.foursight.sources.Paragraph;
import org.foursight.sources.Profile;
import org.foursight.sources.Register;
import org.foursight.sources.Rule;
import org.foursight.sources.Source;
import org.foursight.sources.Uncited;
import org.jspecify.annotations.Nullable;

/** What rests on each registered paragraph, or why nothing does. */
public final class Coverage {

    /**
     * One registered paragraph.
     *
     * @param source its source
     * @param paragraph the paragraph
     * @param rules links to the concepts whose rules cite it, each with how many of its rules do
     * @param asked the questions, and the entries of the list of advice never given, that cite it
     * @param uncited what it is for, when nothing cites it
     */
    public record Row(
            Source source,
            Paragraph paragraph,
            List<String> rules,
            List<String> asked,
            @Nullable Uncited uncited) {

        /** Return key and paragraph. */
        public String citation() {
            return source.key() + "/" + paragraph.id();
        }

        boolean isCited() {
            return !rules.isEmpty() || !asked.isEmpty();
        }
    }

    private final List<Row> rows = new ArrayList<>();
    private final List<String> faults = new ArrayList<>();

    private Coverage() {}

    /** Gather what rests on each paragraph; what is never advised and what is uncited are read from their own files. */
    public static Coverage of(Register register, Questionnaires questionnaires, List<Rule> rules) {
        return of(register, questionnaires, rules, Uncited.load());
    }

    static Coverage of(Register register, Questionnaires questionnaires, List<Rule> rules, List<Uncited> uncited) {
        Coverage coverage = new Coverage();
        Map<String, List<Rule>> citing = Markdown.grouped(rules, Rule::source);
        Map<String, List<String>> asking = asking(questionnaires);
        Map<String, Uncited> reasons = new LinkedHashMap<>();
        Set<String> ids = ids(register);
        for (Uncited one : uncited) {
            if (reasons.put(one.paragraph(), one) != null) {
                coverage.faults.add(one.paragraph() + " is in uncited.json twice. Leave one.");
            }
            one.usedBy().stream()
                    .filter(id -> !ids.contains(id))
                    .forEach(id -> coverage.faults.add(
                            one.paragraph() + " is said to be used by " + id + ", which there is not."));
        }
        for (Source source : register.sources()) {
            for (Paragraph paragraph : source.paragraphs()) {
                String citation = source.key() + "/" + paragraph.id();
                coverage.add(new Row(
                        source,
                        paragraph,
                        concepts(register, citing.getOrDefault(citation, List.of())),
                        asking.getOrDefault(citation, List.of()),
                        reasons.remove(citation)));
            }
        }
        reasons.keySet().forEach(gone -> coverage.faults.add(gone + " of uncited.json is not registered."));
        return coverage;
    }

    /** Return a row for each registered paragraph, in the order of the register. */
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /** Return what is wrong: a paragraph with nothing said of it, or something said of it that no longer holds. */
    public List<String> faults() {
        return List.copyOf(faults);
    }

    private void add(Row row) {
        rows.add(row);
        if (!row.isCited() && row.uncited() == null) {
            faults.add(row.citation() + " is cited by nothing. Cite it, or say in rules/uncited.json what it is for.");
        } else if (row.isCited() && row.uncited() != null) {
            faults.add(row.citation() + " is cited now. Take it out of rules/uncited.json.");
        }
    }

    private static List<String> concepts(Register register, List<Rule> rules) {
        Map<String, Integer> counts = new TreeMap<>();
        rules.forEach(rule -> counts.merge(rule.concludes(), 1, Integer::sum));
        List<String> links = new ArrayList<>();
        counts.forEach((concept, count) ->
                links.add(Markdown.link(concept, Stratum.file(register, register.element(concept)))
                        + (count == 1 ? "" : " ×" + count)));
        return links;
    }

    private static Map<String, List<String>> asking(Questionnaires questionnaires) {
        Map<String, List<String>> asking = new HashMap<>();
        questionnaires
                .all()
                .forEach(form -> form.items()
                        .forEach(item -> asking.computeIfAbsent(item.source(), key -> new ArrayList<>())
                                .add(form.id() + "/" + item.id())));
        NeverAdviceList.load()
                .all()
                .forEach(never -> asking.computeIfAbsent(never.source(), key -> new ArrayList<>())
                        .add("never-advise " + never.code()));
        return asking;
    }

    /** Return what a paragraph can be used by: an element has the id of its advice. */
    private static Set<String> ids(Register register) {
        Set<String> ids = register.elements().stream().map(Element::id).collect(Collectors.toCollection(TreeSet::new));
        register.offences().stream().map(Offence::id).forEach(ids::add);
        register.profiles().stream().map(Profile::id).forEach(ids::add);
        return ids;
    }
}
