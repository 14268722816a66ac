package org.foursight.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;
import org.foursight.sources.Element;
import org.foursight.sources.Rule;

/** Finds which elements come out differently, and which rules make the difference. */
final class Moves {

    private final Outcome was;
    private final Map<String, Rule> rulesBefore;
    private final Outcome is;
    private final Map<String, Rule> rulesAfter;

    Moves(List<Firing> before, List<Rule> rulesBefore, List<Firing> after, List<Rule> rulesAfter) {
        this.was = new Outcome(before);
        this.rulesBefore = Rule.byId(rulesBefore);
        this.is = new Outcome(after);
        this.rulesAfter = Rule.byId(rulesAfter);
    }

    /** Return every element that moved, by whom it is about. */
    List<Moved> of(Collection<String> abouts, Collection<Element> elements) {
        List<Moved> moved = new ArrayList<>();
        for (String about : abouts) {
            for (Element element : elements) {
                Status before = was.status(element.id(), about);
                Status after = is.status(element.id(), about);
                if (before != after) {
                    Set<String> fired = fired(was, element, about);
                    Set<String> fires = fired(is, element, about);
                    moved.add(new Moved(
                            about,
                            element.id(),
                            element.label(),
                            element.kind(),
                            before,
                            after,
                            only(fires, fired, rulesAfter),
                            only(fired, fires, rulesBefore)));
                }
            }
        }
        return moved;
    }

    private static Set<String> fired(Outcome outcome, Element element, String about) {
        Set<String> rules = new LinkedHashSet<>();
        outcome.firings(element.id(), about).forEach(firing -> rules.add(firing.rule()));
        return rules;
    }

    private static List<Moved.RuleGist> only(Set<String> rules, Set<String> others, Map<String, Rule> byId) {
        return rules.stream()
                .filter(rule -> !others.contains(rule))
                .map(rule -> gist(rule, byId))
                .toList();
    }

    static Moved.RuleGist gist(String id, Map<String, Rule> byId) {
        Rule rule = byId.get(id);
        return new Moved.RuleGist(id, rule == null ? "" : rule.gist());
    }
}
