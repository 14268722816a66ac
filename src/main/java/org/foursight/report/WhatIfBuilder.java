package org.foursight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;
import org.foursight.sources.Element;
import org.foursight.sources.Register;
import org.foursight.sources.Rule;

/** Compares two screenings of a case, element by element. */
public final class WhatIfBuilder {

    private static final String SCHEMA = "foursight/what-if/1";

    private final Register register;
    private final Map<String, String> gists = new LinkedHashMap<>();

    /** Make one for a rule book. */
    public WhatIfBuilder(Register register, List<Rule> rules) {
        this.register = register;
        rules.forEach(rule -> gists.put(rule.id(), rule.gist()));
    }

    /** Compare the reports of two case files, and the firings they came from. */
    public WhatIf build(Report before, List<Firing> firedBefore, Report after, List<Firing> firedAfter) {
        Outcome was = new Outcome(firedBefore);
        Outcome is = new Outcome(firedAfter);
        Set<String> abouts = new LinkedHashSet<>();
        before.pairs().forEach(pair -> abouts.add(pair.about()));
        after.pairs().forEach(pair -> abouts.add(pair.about()));
        List<Moved> moved = new ArrayList<>();
        for (String about : abouts) {
            for (Element element : register.elements()) {
                Status one = was.status(element.id(), about);
                Status other = is.status(element.id(), about);
                if (one != other) {
                    Set<String> rulesBefore = rules(was, element, about);
                    Set<String> rulesAfter = rules(is, element, about);
                    moved.add(new Moved(
                            about,
                            element.id(),
                            element.label(),
                            element.kind(),
                            one,
                            other,
                            only(rulesAfter, rulesBefore),
                            only(rulesBefore, rulesAfter)));
                }
            }
        }
        return new WhatIf(
                SCHEMA,
                before.caseReference(),
                new WhatIf.Side(before.asOf(), before.headline()),
                new WhatIf.Side(after.asOf(), after.headline()),
                moved);
    }

    private static Set<String> rules(Outcome outcome, Element element, String about) {
        Set<String> rules = new LinkedHashSet<>();
        outcome.firings(element.id(), about).forEach(firing -> rules.add(firing.rule()));
        return rules;
    }

    private List<Moved.RuleGist> only(Set<String> rules, Set<String> others) {
        return rules.stream()
                .filter(rule -> !others.contains(rule))
                .map(rule -> new Moved.RuleGist(rule, gists.getOrDefault(rule, "")))
                .toList();
    }
}
