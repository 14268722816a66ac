package org.foursight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.foursight.casefile.CaseFile;
import org.foursight.findings.Firing;
import org.foursight.sources.Element;
import org.foursight.sources.Rule;

/** Compares what a case comes to under the rules of this program and under others, element by element. */
public final class RuleBooksBuilder {

    private static final String SCHEMA = "foursight/rule-books/1";
    private static final String CAUTION =
            "The other rule book was read by the second reading and not run by the engine,"
                    + " on facts as this program counts them. Nothing certifies what it comes to.";

    private final RuleBookStamp stamp;
    private final List<Rule> rules;
    private final RuleBooks.Other other;
    private final List<Rule> otherRules;
    private final List<Element> elements;
    private final RuleBooks.Differences differences;

    /**
     * Make one for two rule books.
     *
     * @param stamp which rule book this program has
     * @param rules its rules
     * @param elements the elements of both
     * @param other which the other is
     * @param otherRules its rules
     * @param text returns the text of a rule
     */
    public RuleBooksBuilder(
            RuleBookStamp stamp,
            List<Rule> rules,
            List<Element> elements,
            RuleBooks.Other other,
            List<Rule> otherRules,
            Function<Rule, String> text) {
        this.stamp = stamp;
        this.rules = rules;
        this.other = other;
        this.otherRules = otherRules;
        Map<String, Element> byId = new LinkedHashMap<>();
        elements.forEach(element -> byId.putIfAbsent(element.id(), element));
        this.elements = List.copyOf(byId.values());
        this.differences = differences(Rule.byId(rules), Rule.byId(otherRules), text);
    }

    private static RuleBooks.Differences differences(
            Map<String, Rule> today, Map<String, Rule> others, Function<Rule, String> text) {
        List<Moved.RuleGist> added = new ArrayList<>();
        List<Moved.RuleGist> retired = new ArrayList<>();
        List<Moved.RuleGist> changed = new ArrayList<>();
        Set<String> ids = new TreeSet<>(today.keySet());
        ids.addAll(others.keySet());
        for (String id : ids) {
            Rule one = today.get(id);
            Rule two = others.get(id);
            if (one == null) {
                added.add(Moves.gist(id, others));
            } else if (two == null) {
                retired.add(Moves.gist(id, today));
            } else if (!text.apply(one).equals(text.apply(two))) {
                changed.add(Moves.gist(id, others));
            }
        }
        return new RuleBooks.Differences(added, retired, changed);
    }

    /** Compare what fired under the rules of this program with what holds under the others. */
    public RuleBooks build(CaseFile caseFile, List<Firing> today, List<Firing> under) {
        Set<String> abouts = new LinkedHashSet<>();
        today.forEach(firing -> abouts.add(firing.concluded().about()));
        under.forEach(firing -> abouts.add(firing.concluded().about()));
        return new RuleBooks(
                SCHEMA,
                caseFile.reference(),
                caseFile.asOf(),
                stamp,
                other,
                CAUTION,
                new Moves(today, rules, under, otherRules).of(abouts, elements),
                differences);
    }
}
