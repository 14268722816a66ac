package org.foursight.training;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFile;
import org.foursight.report.Explanation;
import org.foursight.report.OutcomeRange;
import org.foursight.report.Outlook;
import org.foursight.report.PairReport;
import org.foursight.report.Report;
import org.foursight.report.WhyNot;
import org.foursight.screening.Screening;
import org.foursight.sources.Rule;

/** Works out what the rules conclude at a stop. */
public final class Verdicts {

    private static final int MOST_LACKING = 6;

    private final Screening screening;
    private final Map<String, Rule> rules = new LinkedHashMap<>();

    /** Make it for the rules in use. */
    public Verdicts(Screening screening) {
        this.screening = screening;
        screening.ruleBook().rules().forEach(rule -> rules.put(rule.id(), rule));
    }

    /** Return what the rules conclude at a stop of a plan. */
    public Verdict of(Material material, Stop stop) {
        return of(material.at(stop), stop);
    }

    /** Return what the rules conclude on what a stop asks, from a case file. */
    Verdict of(CaseFile caseFile, Stop stop) {
        Report report = screening.screen(caseFile);
        List<Explanation> explained = screening.explain(caseFile, stop.about());
        String pair = stop.pair() == null ? report.pairs().get(0).about() : stop.pair();
        Explanation explanation = explained.stream()
                .filter(one -> one.about().equals(pair))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no report about " + pair));
        Outlook outlook = report.pairs().stream()
                .filter(one -> one.about().equals(pair))
                .map(PairReport::outlook)
                .findFirst()
                .orElseThrow();
        return new Verdict(
                pair,
                explanation.label(),
                screening.register().element(stop.about()).test(),
                explanation.status(),
                explanation.steps(),
                lacking(explanation),
                deciding(explanation),
                ways(outlook, stop.about()),
                restsOn(outlook, stop.about()));
    }

    private List<Verdict.Deciding> deciding(Explanation explanation) {
        return explanation.edges().stream()
                .filter(edge -> edge.to().equals("finding:" + explanation.id()))
                .map(edge -> rules.get(edge.from().substring("rule:".length())))
                .filter(rule -> rule != null)
                .map(rule -> new Verdict.Deciding(rule.id(), rule.gist(), rule.source(), title(rule)))
                .toList();
    }

    private String title(Rule rule) {
        return screening.register().source(rule.source().split("/", -1)[0]).title();
    }

    private static List<String> lacking(Explanation explanation) {
        return explanation.whyNot().stream()
                .flatMap(whyNot -> whyNot.missing().stream()
                        .map(missing -> (missing.against()
                                        ? "The rule wants what is recorded otherwise: "
                                        : "The rule wants what is not known: ")
                                + missing.wants()
                                + words(whyNot)))
                .distinct()
                .limit(MOST_LACKING)
                .toList();
    }

    private static String words(WhyNot whyNot) {
        return " (rule " + whyNot.rule() + ")";
    }

    private static List<OutcomeRange.Way> ways(Outlook outlook, String element) {
        return outlook.outcomes().stream()
                .filter(range -> range.id().equals(element))
                .flatMap(range -> range.ways().stream())
                .toList();
    }

    private static List<Verdict.Without> restsOn(Outlook outlook, String element) {
        return outlook.restsOn().stream()
                .flatMap(entry -> entry.changes().stream()
                        .filter(change -> change.id().equals(element))
                        .map(change -> new Verdict.Without(entry.entry(), change.without())))
                .toList();
    }
}
