package org.foursight.report;

import java.util.List;
import org.foursight.facts.Words;

/** Writes what a case comes to under another rule book as Markdown. */
public final class RuleBooksMarkdown {

    private RuleBooksMarkdown() {}

    /** Return it as Markdown text: how the other was read, what moved, and then the rules that differ. */
    public static String write(RuleBooks books) {
        MarkdownText out = new MarkdownText();
        out.line("# Under another rule book · case " + MarkdownText.text(books.caseReference()));
        out.line("");
        out.line("**Before**: rule book " + books.ruleBook().version() + " ("
                + books.ruleBook().hash() + "), " + books.ruleBook().rules() + " rules. **After**: "
                + MarkdownText.text(books.other().folder()) + ", "
                + books.other().rules() + " rules. Screened as of "
                + Words.date(books.asOf()) + ".");
        out.line("");
        out.line("**" + books.caution() + "**");
        out.line("");
        if (books.moved().isEmpty()) {
            out.line("Nothing moved.");
            out.line("");
        }
        WhatIfMarkdown.moved(out, books.moved());
        rules(out, "Rules that only the other has", books.rules().added());
        rules(out, "Rules that the other does not have", books.rules().retired());
        rules(out, "Rules that read differently in the other", books.rules().changed());
        return out.toString();
    }

    private static void rules(MarkdownText out, String heading, List<Moved.RuleGist> rules) {
        if (rules.isEmpty()) {
            return;
        }
        out.line("## " + heading);
        out.line("");
        rules.forEach(rule -> out.line("- " + MarkdownText.text(rule.gist()) + " · rule `" + rule.rule() + "`"));
        out.line("");
    }
}
