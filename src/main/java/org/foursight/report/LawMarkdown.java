package org.foursight.report;

import java.util.List;
import java.util.stream.Collectors;
import org.foursight.findings.Status;

/** Writes what the entries support in law, and why, for one victim and one suspect. */
final class LawMarkdown {

    private final MarkdownText out;
    private final String who;

    LawMarkdown(MarkdownText out, String who) {
        this.out = out;
        this.who = who;
    }

    void supported(PairReport pair) {
        Classification found = pair.classification();
        out.line("## What the entries support" + who);
        out.line("");
        out.line("Recorded as: " + RecordedWords.of(found.recorded()) + ". Relationship: "
                + RecordedWords.of(pair.relationship()) + ".");
        out.line("");
        out.line("| offence | elements met / not met / not known | |");
        out.line("|---|---|---|");
        for (OffenceReport offence : found.offences()) {
            out.line("| " + offence.citation() + " " + offence.label() + " | " + offence.met() + " / "
                    + offence.notMet() + " / " + offence.notKnown() + " | " + outcome(offence, found) + " |");
        }
        out.line("");
        found.recording().forEach(out::item);
        found.neighbouring().forEach(out::item);
        found.timeLimit().forEach(out::item);
        out.line("## FOUR" + who + " (a recognition aid, not the law)");
        out.line("");
        pair.four().forEach(out::element);
    }

    void why(PairReport pair) {
        Classification found = pair.classification();
        out.line("## Elements, and why" + who);
        out.line("");
        found.offences().stream()
                .flatMap(offence -> offence.elements().stream())
                .distinct()
                .forEach(out::element);
        out.line("## Offences, and why" + who);
        out.line("");
        for (OffenceReport offence : found.offences()) {
            out.line("- **" + offence.label() + "**, " + offence.citation() + ": "
                    + StatusWords.offence(offence.status()) + ". " + offence.mode() + "; at most "
                    + offence.maximum() + ". Elements: "
                    + offence.elements().stream()
                            .map(element -> element.label() + " (" + StatusWords.of(element.status()) + ")")
                            .collect(Collectors.joining("; "))
                    + ".");
        }
        out.line("");
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
}
