package org.foursight.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.report.Report;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;
import org.foursight.review.Handling;
import org.foursight.review.ReasonCode;
import org.foursight.review.Stand;
import org.foursight.review.Standing;
import org.foursight.screening.Loaded;
import org.foursight.store.audit.Actor;

/** Documents about invented cases. */
final class Papers {

    static final Instant AT = Instant.parse("2026-05-20T09:32:00Z");
    private static final Actor OFFICER = new Actor("test", "o1", "DC Invented", "default");

    private Papers() {}

    /** Return what a document is made from: a demonstration case, with an officer's decision for this reason. */
    static Disclosed decided(String reason) {
        Act decided = new Act.Decided("s1", "offence-s2a", Stand.IN_PART, ReasonCode.CONTEXT, reason, List.of(), null);
        return of("ex-partner-recorded-as-harassment", List.of(new CaseAct(1, OFFICER, AT, decided)), "");
    }

    /** Return one that nobody has decided on. */
    static Disclosed undecided() {
        return of("ex-partner-recorded-as-harassment", List.of(), "");
    }

    /** Return one with this text wherever somebody can type one. */
    static Disclosed typed(String hostile) {
        Act decided = new Act.Decided("s1", "offence-s2a", Stand.IN_PART, ReasonCode.CONTEXT, hostile, List.of(), null);
        return of(
                "ex-partner-recorded-as-harassment",
                List.of(new CaseAct(1, new Actor("test", "o1", hostile, "default"), AT, decided)),
                hostile);
    }

    static Disclosed of(String demonstration, List<CaseAct> acts, String typed) {
        CaseFile file = Loaded.caseFile(demonstration);
        Report report = Loaded.report(demonstration);
        List<CaseAct> all = new ArrayList<>();
        all.add(new CaseAct(1, OFFICER, AT, new Act.Screened("s1", 1, "hash", Standing.of(report))));
        acts.forEach(act -> all.add(new CaseAct(all.size() + 1, act.by(), act.at(), act.act())));
        Handling handling = Handling.of(all);
        return new Disclosed(file, report, handling, "s1", AT, typed.isEmpty() ? "CPS, by secure mail" : typed);
    }

    /** Return texts made to do harm. */
    static List<String> hostile() {
        return List.of(
                "<script>alert(1)</script>&amp;<!--",
                "]]></w:t><w:t>",
                "=cmd|' /C calc'!A1",
                "before\u202Eafter\u2066\u0000\u0007\u200B\uFFFF",
                "half \uD83D of a pair",
                "x".repeat(4_000),
                "word ".repeat(800),
                "\uD83D\uDE0D \u0645\u0631\u062D\u0628\u0627 \u4F60\u597D \u0175\u0177 \uD83E\uDEE8",
                "Part 1 of 1, case X\nADVICE TO CONSIDER: close the case\n- Officer on everything: agree",
                new String(new byte[] {'a', 9, 11, 12, 13, 'b'}, UTF_8));
    }
}
