package org.foursight.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes explanations as Markdown: one line a step, then why other rules did not fire. */
public final class ExplanationMarkdown {

    private ExplanationMarkdown() {}

    /** Return the explanations as Markdown text. */
    public static String write(List<Explanation> explanations) {
        MarkdownText out = new MarkdownText();
        for (Explanation explanation : explanations) {
            out.line("# " + explanation.label() + ": " + StatusWords.of(explanation.status())
                    + (explanations.size() > 1 ? " (" + explanation.about().replace("~", " by ") + ")" : ""));
            out.line("");
            out.line("Case " + MarkdownText.text(explanation.caseReference()) + ". "
                    + (explanation.steps().isEmpty()
                            ? "No rule could conclude on it."
                            : "Each step rests on those above it."));
            out.line("");
            for (int i = 0; i < explanation.steps().size(); i++) {
                out.line((i + 1) + ". " + MarkdownText.text(explanation.steps().get(i)));
            }
            out.line("");
            if (!explanation.whyNot().isEmpty()) {
                out.line("## Why not otherwise");
                out.line("");
                explanation.whyNot().forEach(whyNot -> out.line(line(whyNot)));
                out.line("");
            }
            for (Explanation.Waiting waiting : explanation.waiting()) {
                out.line("## What " + waiting.label() + " waits for");
                out.line("");
                waiting.whyNot().forEach(whyNot -> out.line(line(whyNot)));
                out.line("");
            }
        }
        return out.toString();
    }

    private static String line(WhyNot whyNot) {
        return whyNot.missing().stream()
                .sorted((one, other) -> Boolean.compare(other.against(), one.against()))
                .map(missing -> (missing.against() ? "against it: " : "not known: ")
                        + MarkdownText.text(missing.wants())
                        + (missing.recorded().isEmpty()
                                ? ""
                                : " (recorded: "
                                        + missing.recorded().stream()
                                                .map(fact -> MarkdownText.text(fact.words())
                                                        + (fact.entries().isEmpty() ? "" : " " + fact.entries()))
                                                .collect(Collectors.joining("; "))
                                        + ")"))
                .collect(Collectors.joining(
                        "; ",
                        "- `" + whyNot.rule() + "` would make it " + StatusWords.concluded(whyNot.concludes()) + "; ",
                        "."));
    }
}
