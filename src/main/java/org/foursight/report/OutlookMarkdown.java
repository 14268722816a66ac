package org.foursight.report;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.foursight.findings.Status;
import org.foursight.sensitivity.RankedQuestion;

/** Writes what is open and what it could change as Markdown. */
final class OutlookMarkdown {

    private static final int FIRST_GAPS = 10;

    private final MarkdownText out;

    OutlookMarkdown(MarkdownText out) {
        this.out = out;
    }

    void gaps(List<Gap> gaps) {
        out.line("## Still open");
        out.line("");
        if (gaps.isEmpty()) {
            out.line("No unanswered question could change an outcome.");
            out.line("");
            return;
        }
        out.line(
                "Questions that could change something, the most at stake first; a question that could change nothing is"
                        + " not listed.");
        out.line("");
        out.line("| ask | how | could change |");
        out.line("|---|---|---|");
        gaps.stream()
                .limit(FIRST_GAPS)
                .forEach(gap ->
                        out.line("| " + gap.prompt() + " | " + gap.enquiry() + " | " + GapWords.changes(gap) + " |"));
        out.line("");
        if (gaps.size() > FIRST_GAPS) {
            Map<Integer, String> left = new TreeMap<>();
            gaps.stream()
                    .skip(FIRST_GAPS)
                    .collect(Collectors.groupingBy(Gap::stake, Collectors.counting()))
                    .forEach((stake, count) ->
                            left.put(RankedQuestion.STAKES.indexOf(stake), count + " on " + StatusWords.stake(stake)));
            out.line((gaps.size() - FIRST_GAPS) + " more: " + String.join(", ", left.values()) + ".");
            out.line("");
        }
    }

    void outlook(Outlook outlook, String who) {
        out.line("## How far this can still move" + who);
        out.line("");
        if (outlook.open().isEmpty()) {
            out.line(
                    "No way of answering the open questions would change FOUR, an offence, a red flag, the order or the"
                            + " route.");
        } else {
            out.line("| outcome | now | lowest | highest | fewest answers that would move it |");
            out.line("|---|---|---|---|---|");
            outlook.open()
                    .forEach(range -> out.line("| " + range.label() + " | " + StatusWords.of(range.now()) + " | "
                            + StatusWords.of(range.lowest()) + " | " + StatusWords.of(range.highest()) + " | "
                            + ways(range)
                            + " |"));
        }
        out.line("");
        if (!outlook.entriesTried()) {
            out.line("What each outcome rests on is not shown: there are too many entries to take out one by one.");
            out.line("");
        }
        if (!outlook.restsOn().isEmpty()) {
            out.line("**What it rests on.** One entry each, without which something above would be different.");
            out.line("");
            outlook.restsOn()
                    .forEach(entry -> out.line("- Without " + MarkdownText.text(entry.entry()) + " (`"
                            + entry.path() + "`): "
                            + entry.changes().stream()
                                    .map(change -> change.label() + " would be " + StatusWords.of(change.without()))
                                    .collect(Collectors.joining("; "))
                            + "."));
            out.line("");
        }
    }

    private static String ways(OutcomeRange range) {
        return range.ways().stream()
                .filter(way -> way.to() != Status.CONFLICT)
                .map(way -> StatusWords.of(way.to()) + ": "
                        + way.sets().stream()
                                .map(set -> String.join(" and ", set))
                                .collect(Collectors.joining(", or ")))
                .collect(Collectors.joining("; "));
    }
}
