package org.foursight.report;

import java.util.List;
import java.util.stream.Collectors;
import org.foursight.casefile.Demonstration;
import org.foursight.facts.Words;
import org.foursight.findings.Status;

/** Writes a report as Markdown for a person to read from top to bottom. */
public final class ReportMarkdown {

    private static final int FIRST_ADVICE = 5;

    private final StringBuilder out = new StringBuilder();

    private ReportMarkdown() {}

    /** Return the report as Markdown text. */
    public static String write(Report report) {
        ReportMarkdown markdown = new ReportMarkdown();
        markdown.head(report);
        report.pairs().forEach(pair -> markdown.pair(pair, report.pairs().size() > 1));
        markdown.gaps(report.gaps());
        markdown.advice("Do next", report.advice());
        markdown.advice("Safeguards", report.safeguards());
        markdown.firings(report);
        return markdown.out.toString();
    }

    private void head(Report report) {
        line("# Foursight report · case " + text(report.caseReference()) + " · as of " + Words.date(report.asOf()));
        line("");
        Demonstration demonstration = report.demonstration();
        if (demonstration != null) {
            String source = demonstration.source();
            line("**DEMONSTRATION CASE, " + demonstration.kind() + (source == null ? "" : ", from " + text(source))
                    + ".** " + text(demonstration.title()) + ".");
            line("");
        }
        line(
                "**Advice for a named officer. It does not predict what anyone will do, and it decides nothing.** Rule book "
                        + report.ruleBook().version() + " (" + report.ruleBook().hash() + "), "
                        + report.ruleBook().rules() + " rules.");
        line("");
        line("**In short.** " + report.headline().supports());
        line("");
        line("**Do today.** " + report.headline().today());
        line("");
        line("**Missing.** " + report.headline().missing());
        line("");
    }

    private void pair(PairReport pair, boolean several) {
        String who = several ? " (" + pair.about().replace("~", " by ") + ")" : "";
        Classification found = pair.classification();
        line("## What the entries support" + who);
        line("");
        line("Recorded as: " + RecordedWords.of(found.recorded()) + ". Relationship: "
                + RecordedWords.of(pair.relationship()) + ".");
        line("");
        line("| offence | elements met / not met / not known | |");
        line("|---|---|---|");
        for (OffenceReport offence : found.offences()) {
            line("| " + offence.citation() + " " + offence.label() + " | " + offence.met() + " / " + offence.notMet()
                    + " / " + offence.notKnown() + " | " + outcome(offence, found) + " |");
        }
        line("");
        found.recording().forEach(this::item);
        found.timeLimit().forEach(this::item);
        line("## FOUR" + who + " (a recognition aid, not the law)");
        line("");
        pair.four().forEach(this::element);
        line("## Elements, and why" + who);
        line("");
        found.offences().stream()
                .flatMap(offence -> offence.elements().stream())
                .distinct()
                .forEach(this::element);
        line("## Offences, and why" + who);
        line("");
        for (OffenceReport offence : found.offences()) {
            line("- **" + offence.label() + "**, " + offence.citation() + ": "
                    + StatusWords.offence(offence.status()) + ". " + offence.mode() + "; at most "
                    + offence.maximum() + ". Elements: "
                    + offence.elements().stream()
                            .map(element -> element.label() + " (" + StatusWords.of(element.status()) + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        line("");
    }

    private static String outcome(OffenceReport offence, Classification found) {
        if (offence.status() != Status.MET) {
            return StatusWords.offence(offence.status());
        }
        boolean named = List.of(found.supported().split("\\+")).contains(offence.id());
        if (!named) {
            return offence.id().equals("offence-breach") ? "supported" : "supported, and included in the more serious";
        }
        return "**supported**" + (offence.homeOfficeCode() == null ? "" : " · Home Office " + offence.homeOfficeCode());
    }

    private void element(ElementReport element) {
        line("**" + element.label() + ": " + StatusWords.of(element.status()) + ".** " + element.test());
        line("");
        for (Reason reason : element.reasons()) {
            reason(
                    element.status() == Status.CONFLICT
                            ? "- " + StatusWords.concluded(reason.concludes()) + ": "
                            : "- ",
                    reason);
        }
        for (Question question : element.questions()) {
            line("- To find out (" + StatusWords.asked(question.whoCanAnswer()) + "): " + question.prompt() + " `"
                    + question.id() + "`");
        }
        if (element.reasons().isEmpty() && element.questions().isEmpty()) {
            line("- Nothing recorded lets a rule conclude.");
        }
        line("");
    }

    private void reason(String lead, Reason reason) {
        String facts = reason.facts().stream()
                .map(fact -> text(fact.words()) + " [" + String.join(", ", fact.entries()) + "]")
                .distinct()
                .collect(Collectors.joining("; "));
        String because = reason.because().isEmpty() ? "" : "because of " + names(reason.because());
        String grounds = facts.isEmpty() ? because : because.isEmpty() ? facts : facts + "; " + because;
        line(lead + (grounds.isEmpty() ? "" : Character.toUpperCase(grounds.charAt(0)) + grounds.substring(1) + ". ")
                + reason.gist() + " · " + reason.citation().source() + ", "
                + reason.citation().standing()
                + (reason.citation().toBeConfirmed() ? " (to be confirmed)" : "") + " · rule `" + reason.rule() + "`");
    }

    private void advice(String heading, List<AdviceItem> items) {
        if (items.isEmpty()) {
            return;
        }
        line("## " + heading + (items.size() > FIRST_ADVICE ? " (" + FIRST_ADVICE + " of " + items.size() + ")" : ""));
        line("");
        items.stream().limit(FIRST_ADVICE).forEach(this::item);
    }

    private void item(AdviceItem item) {
        line("**" + item.title() + "** (" + item.owner() + "). " + text(item.text()));
        line("");
        item.reasons().forEach(reason -> reason("- ", reason));
        line("");
    }

    private void gaps(List<Gap> gaps) {
        line("## Still open");
        line("");
        if (gaps.isEmpty()) {
            line("No question that would inform an open element is left unanswered.");
            line("");
            return;
        }
        line("| ask | who | would inform |");
        line("|---|---|---|");
        gaps.forEach(gap -> line("| " + gap.prompt() + " | " + StatusWords.asked(gap.whoCanAnswer()) + " | "
                + names(gap.informs()) + " |"));
        line("");
    }

    private void firings(Report report) {
        line("## Rules that fired");
        line("");
        for (FiringLine firing : report.firings()) {
            line(firing.order() + ". `" + firing.rule() + "` concluded " + firing.concluded()
                    + (firing.entries().isEmpty() ? "" : " [" + String.join(", ", firing.entries()) + "]"));
        }
    }

    private static String names(List<Named> elements) {
        return elements.stream().map(Named::label).collect(Collectors.joining("; "));
    }

    /** Text from a case file must not be taken for Markdown or markup. */
    private static String text(String recorded) {
        return recorded.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1").replace('\n', ' ');
    }

    private void line(String text) {
        out.append(text).append('\n');
    }
}
