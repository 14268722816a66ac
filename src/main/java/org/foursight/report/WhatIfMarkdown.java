package org.foursight.report;

import java.util.List;
import org.foursight.facts.Words;

/** Writes a comparison as Markdown. */
public final class WhatIfMarkdown {

    private WhatIfMarkdown() {}

    /** Return the comparison as Markdown text: what a reader sees first, then everything else that moved. */
    public static String write(WhatIf whatIf) {
        MarkdownText out = new MarkdownText();
        out.line("# What if · case " + MarkdownText.text(whatIf.caseReference()));
        out.line("");
        side(out, "Before", whatIf.before());
        side(out, "After", whatIf.after());
        out.looseAnswers(whatIf.after().looseAnswers());
        List<Moved> moved = whatIf.moved();
        if (moved.isEmpty()) {
            out.line("Nothing moved.");
            return out.toString();
        }
        moved(out, moved);
        return out.toString();
    }

    /** Write every element that moved: advice after everything else. */
    static void moved(MarkdownText out, List<Moved> moved) {
        boolean several = moved.stream().map(Moved::about).distinct().count() > 1;
        section(out, "What moved", moved, false, several);
        section(out, "Advice that comes or goes", moved, true, several);
    }

    private static void side(MarkdownText out, String name, WhatIf.Side side) {
        out.line("**" + name + "** (" + Words.date(side.asOf()) + "). "
                + side.headline().supports());
        out.line("");
    }

    private static void section(MarkdownText out, String heading, List<Moved> moved, boolean advice, boolean several) {
        List<Moved> shown = moved.stream()
                .filter(one -> one.kind().equals("recommendation") == advice)
                .toList();
        if (shown.isEmpty()) {
            return;
        }
        out.line("## " + heading);
        out.line("");
        for (Moved one : shown) {
            out.line("- **" + one.label() + "**" + (several ? " (" + one.about().replace("~", " by ") + ")" : "") + ": "
                    + StatusWords.of(one.before()) + " becomes " + StatusWords.of(one.after()) + ".");
            one.started().forEach(rule -> out.line("  - fires now: " + rule.gist() + " · rule `" + rule.rule() + "`"));
            one.ceased().forEach(rule -> out.line("  - no longer: " + rule.gist() + " · rule `" + rule.rule() + "`"));
        }
        out.line("");
    }
}
