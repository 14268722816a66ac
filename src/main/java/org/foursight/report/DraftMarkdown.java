package org.foursight.report;

import java.util.List;
import java.util.stream.Collectors;

/** Writes the draft of an application. */
final class DraftMarkdown {

    private DraftMarkdown() {}

    static void write(OrderDraft draft, MarkdownText out) {
        out.line("### Draft for the legal team");
        out.line("");
        out.line(draft.notice());
        out.line("");
        for (DraftGround ground : draft.grounds()) {
            String evidence = ground.evidence().stream()
                    .map(fact -> MarkdownText.text(fact.words()) + cited(fact.entries()))
                    .collect(Collectors.joining("; "));
            out.line("- " + ground.label() + " (" + StatusWords.of(ground.status()) + "): "
                    + (evidence.isEmpty() ? "nothing recorded" : evidence)
                    + (ground.because().isEmpty() ? "" : "; because of " + MarkdownText.names(ground.because()))
                    + ".");
        }
        draft.terms().forEach(term -> out.line("- " + MarkdownText.text(term.text()) + cited(term.entries())));
        out.line("- Gaps: " + draft.gaps().stream().map(MarkdownText::text).collect(Collectors.joining(" ")));
        out.line("");
    }

    private static String cited(List<String> entries) {
        return entries.isEmpty() ? "" : " [" + String.join(", ", entries) + "]";
    }
}
