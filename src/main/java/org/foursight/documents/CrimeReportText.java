package org.foursight.documents;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.foursight.facts.Words;
import org.foursight.findings.Status;
import org.foursight.report.AdviceItem;
import org.foursight.report.ElementReport;
import org.foursight.report.Gap;
import org.foursight.report.GapOrder;
import org.foursight.report.OffenceReport;
import org.foursight.report.PairReport;
import org.foursight.report.Report;
import org.foursight.report.StatusWords;
import org.foursight.report.Steps;

/** What goes into a crime report: plain text, in parts no longer than the system it is pasted into takes. */
public final class CrimeReportText {

    /** How long a part is when nobody says. */
    public static final int USUAL = 4_000;
    /** No part can be shorter. */
    public static final int SHORTEST = 500;
    /** No part need be longer. */
    public static final int LONGEST = 20_000;

    private static final int FIRST = 5;

    private CrimeReportText() {}

    /**
     * Return the text in parts.
     *
     * @param longest how many characters a part may have
     * @param ascii whether letters with accents are written without, and other characters by number
     */
    public static List<Part> of(Disclosed disclosed, int longest, boolean ascii) {
        String reference = disclosed.report().caseReference();
        return Part.of(
                lines(disclosed).stream().map(line -> plain(line, ascii)).toList(), plain(reference, ascii), longest);
    }

    private static List<String> lines(Disclosed disclosed) {
        Report report = disclosed.report();
        Points points = new Points(disclosed.handling());
        List<String> lines = new ArrayList<>();
        lines.add(SafeText.spelt(disclosed.marking()));
        lines.add(disclosed.heading().toUpperCase(java.util.Locale.ROOT) + ": advice, not a prediction");
        lines.add(SafeText.of("In short: " + report.headline().supports()));
        for (Verdict verdict : Verdict.of(disclosed)) {
            if (!verdict.officer().equals(Verdict.NOTHING)) {
                lines.add(SafeText.of("- Officer on " + verdict.conclusion() + ": " + verdict.officer()));
            }
            if (!verdict.reviewer().equals(Verdict.NOTHING)) {
                lines.add(SafeText.of("- Reviewer on " + verdict.conclusion() + ": " + verdict.reviewer()));
            }
        }
        for (PairReport pair : report.pairs()) {
            lines.add("");
            lines.add(SafeText.of("WHAT THE ENTRIES SUPPORT (" + pair.about().replace("~", " by ") + ")"));
            pair.classification().offences().forEach(offence -> lines.add(SafeText.of(offence(offence))));
            section(lines, "HOW TO RECORD", points.advice(pair.classification().recording()));
            section(lines, "TIME LIMIT", points.advice(pair.classification().timeLimit()));
        }
        lines.add("");
        lines.add("ACT NOW");
        List<String> flags = report.pairs().stream()
                .flatMap(pair -> pair.risk().redFlags().stream())
                .filter(flag -> flag.status() == Status.MET || flag.status() == Status.CONFLICT)
                .map(flag -> "- " + flag.label() + " (" + flag.id() + ")")
                .distinct()
                .toList();
        lines.addAll(
                flags.isEmpty()
                        ? List.of("- No red flag is recorded; that one was not asked about is not a no")
                        : flags);
        lines.add(SafeText.of(
                "- Do today: " + Steps.today(report, disclosed.handling().settled())));
        lines.add("");
        List<AdviceItem> open = Steps.open(report, disclosed.handling().settled());
        lines.add("ADVICE TO CONSIDER (" + Math.min(FIRST, open.size()) + " of "
                + Steps.of(report).size() + ")");
        open.stream().limit(FIRST).forEach(item -> lines.add(SafeText.of("- " + points.advice(item))));
        List<String> route = report.pairs().stream()
                .flatMap(pair -> pair.route().partners().stream())
                .filter(item -> open.indexOf(item) < 0 || open.indexOf(item) >= FIRST)
                .map(points::advice)
                .distinct()
                .toList();
        section(lines, "WHOM TO BRING IN", route);
        section(
                lines,
                "STALKING PROTECTION ORDER",
                report.pairs().stream()
                        .map(pair ->
                                OrderWords.of(disclosed.handling(), pair.spo().entry()))
                        .distinct()
                        .toList());
        if (!OrderWords.reminder(disclosed.handling()).isEmpty()) {
            lines.add("- " + OrderWords.reminder(disclosed.handling()));
        }
        lines.add("");
        lines.add("NOT KNOWN, AND COULD CHANGE THIS (" + report.gaps().size() + ")");
        for (Gap gap : GapOrder.of(report)) {
            if (gap.isPressing()) {
                lines.add(SafeText.of("- " + gap.prompt() + " (" + gap.id() + ")"));
            }
        }
        lines.add("");
        lines.add(SafeText.spelt(disclosed.made()));
        lines.add("Look again by " + Words.date(report.revisit().reviewBy())
                + ". This is advice, not a prediction. A named officer decides.");
        return lines;
    }

    private static String offence(OffenceReport offence) {
        return "- " + offence.label() + ", " + offence.citation() + ": " + StatusWords.offence(offence.status())
                + listed(". Met: ", offence, Status.MET) + listed(". Not met: ", offence, Status.NOT_MET)
                + listed(". Not known: ", offence, Status.UNKNOWN)
                + listed(". Answers conflict: ", offence, Status.CONFLICT);
    }

    private static String listed(String lead, OffenceReport offence, Status status) {
        String names = offence.elements().stream()
                .filter(element -> element.status() == status)
                .map(ElementReport::label)
                .collect(Collectors.joining("; "));
        return names.isEmpty() ? "" : lead + names;
    }

    private static void section(List<String> lines, String heading, List<String> points) {
        if (!points.isEmpty()) {
            lines.add("");
            lines.add(heading);
            points.forEach(point -> lines.add(SafeText.of("- " + point)));
        }
    }

    /** Write signs that older systems garble as plain ones. */
    static String plain(String text, boolean ascii) {
        String plain = text.replaceAll("[“”„«»]", "\"")
                .replaceAll("[‘’‚]", "'")
                .replaceAll("[–—‑]", "-")
                .replace("•", "-")
                .replace("·", "-")
                .replace("…", "...")
                .replace("×", "x")
                .replaceAll("[\\t\\u00A0\\u202F\\u2009]", " ");
        if (!ascii) {
            return plain;
        }
        StringBuilder letters = new StringBuilder();
        Normalizer.normalize(plain, Normalizer.Form.NFKD).codePoints().forEach(point -> {
            if (point < 0x80) {
                letters.appendCodePoint(point);
            } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
                letters.append(SafeText.named(point));
            }
        });
        return letters.toString();
    }
}
