package org.foursight.report;

import java.util.List;
import java.util.stream.Collectors;
import org.foursight.casefile.Demonstration;
import org.foursight.facts.Words;

/** Writes a report as Markdown for a person to read from top to bottom. */
public final class ReportMarkdown {

    private static final int FIRST_ADVICE = 5;

    private final MarkdownText out = new MarkdownText();

    private ReportMarkdown() {}

    /** Return the report as Markdown text. */
    public static String write(Report report) {
        ReportMarkdown markdown = new ReportMarkdown();
        markdown.head(report);
        for (PairReport pair : report.pairs()) {
            new LawMarkdown(markdown.out, who(report, pair)).supported(pair);
            new RiskMarkdown(markdown.out, who(report, pair)).write(pair);
        }
        markdown.advice("Do next", report.advice());
        markdown.advice("Safeguards", report.safeguards());
        markdown.open(report);
        markdown.revisit(report.revisit());
        for (PairReport pair : report.pairs()) {
            new LawMarkdown(markdown.out, who(report, pair)).why(pair);
        }
        markdown.firings(report);
        return markdown.out.toString();
    }

    private void head(Report report) {
        out.line("# Foursight report · case " + MarkdownText.text(report.caseReference()) + " · as of "
                + Words.date(report.asOf()));
        out.line("");
        Demonstration demonstration = report.demonstration();
        if (demonstration != null) {
            String source = demonstration.source();
            out.line("**DEMONSTRATION CASE, " + demonstration.kind()
                    + (source == null ? "" : ", from " + MarkdownText.text(source)) + ".** "
                    + MarkdownText.text(demonstration.title()) + ".");
            out.line("");
        }
        out.line(
                "**Advice for a named officer. It does not predict what anyone will do, and it decides nothing.** Rule book "
                        + report.ruleBook().version() + " (" + report.ruleBook().hash() + "), "
                        + report.ruleBook().rules()
                        + " rules, checked: every rule whose conditions hold has fired, and no other.");
        out.line("");
        out.line("**In short.** " + report.headline().supports());
        out.line("");
        out.line("**Do today.** " + report.headline().today());
        out.line("");
        out.line("**Missing.** " + report.headline().missing());
        out.line("");
        out.looseAnswers(report.looseAnswers());
    }

    private void advice(String heading, List<AdviceItem> items) {
        if (items.isEmpty()) {
            return;
        }
        out.line("## " + heading
                + (items.size() > FIRST_ADVICE ? " (" + FIRST_ADVICE + " of " + items.size() + ")" : ""));
        out.line("");
        items.stream().limit(FIRST_ADVICE).forEach(out::item);
        if (items.size() > FIRST_ADVICE) {
            out.line("After these: "
                    + items.stream()
                            .skip(FIRST_ADVICE)
                            .map(AdviceItem::title)
                            .distinct()
                            .collect(Collectors.joining(". "))
                    + ".");
            out.line("");
        }
    }

    private void open(Report report) {
        if (report.withoutOpen()) {
            out.line("## Still open");
            out.line("");
            out.line(report.headline().missing());
            out.line("");
            return;
        }
        new OutlookMarkdown(out).gaps(report.gaps());
        for (PairReport pair : report.pairs()) {
            new OutlookMarkdown(out).outlook(pair.outlook(), who(report, pair));
        }
    }

    private static String who(Report report, PairReport pair) {
        return report.pairs().size() > 1 ? " (" + pair.about().replace("~", " by ") + ")" : "";
    }

    private void revisit(Revisit revisit) {
        out.line("## Look again by " + Words.date(revisit.reviewBy()));
        out.line("");
        revisit.because().forEach(out::item);
        revisit.triggers().forEach(out::item);
    }

    private void firings(Report report) {
        out.line("## Rules that fired");
        out.line("");
        for (FiringLine firing : report.firings()) {
            out.line(firing.order() + ". `" + firing.rule() + "` concluded " + firing.concluded()
                    + (firing.entries().isEmpty() ? "" : " [" + String.join(", ", firing.entries()) + "]"));
        }
    }
}
