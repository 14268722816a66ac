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
            String who = report.pairs().size() > 1 ? " (" + pair.about().replace("~", " by ") + ")" : "";
            new LawMarkdown(markdown.out, who).supported(pair);
            new RiskMarkdown(markdown.out, who).write(pair);
        }
        markdown.advice("Do next", report.advice());
        markdown.advice("Safeguards", report.safeguards());
        markdown.gaps(report.gaps());
        markdown.revisit(report.revisit());
        for (PairReport pair : report.pairs()) {
            String who = report.pairs().size() > 1 ? " (" + pair.about().replace("~", " by ") + ")" : "";
            new LawMarkdown(markdown.out, who).why(pair);
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

    private void gaps(List<Gap> gaps) {
        out.line("## Still open");
        out.line("");
        if (gaps.isEmpty()) {
            out.line("No question that would inform an open element is left unanswered.");
            out.line("");
            return;
        }
        out.line("| ask | who | would inform |");
        out.line("|---|---|---|");
        gaps.forEach(gap -> out.line("| " + gap.prompt() + " | " + StatusWords.asked(gap.whoCanAnswer()) + " | "
                + MarkdownText.names(gap.informs()) + " |"));
        out.line("");
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
