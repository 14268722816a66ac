package org.foursight.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileException;
import org.foursight.casefile.CaseFileReader;
import org.foursight.report.Explanation;
import org.foursight.report.ExplanationMarkdown;
import org.foursight.report.Report;
import org.foursight.report.ReportJson;
import org.foursight.report.ReportMarkdown;
import org.foursight.report.WhatIf;
import org.foursight.report.WhatIfMarkdown;
import org.foursight.screening.Screening;
import org.foursight.web.http.Gate;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.RequestBody;
import org.foursight.web.http.Route;
import org.jspecify.annotations.Nullable;

/** Takes a case file and answers with its report; nothing is stored. */
public final class ScreeningApi {

    private final Screening screening;
    private final Gate gate;

    /** Make it for the rules in use. */
    public ScreeningApi(Screening screening, Gate gate) {
        this.screening = screening;
        this.gate = gate;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.post("/api/screenings", this::screen), Route.post("/api/screenings/what-if", this::whatIf));
    }

    private void explain(Context request, byte[] body, String element) {
        List<Explanation> explanations = gate.pass(() -> explanations(body, element));
        request.header("Vary", "Accept");
        if (prefersMarkdown(request.header("Accept"))) {
            request.contentType("text/markdown; charset=utf-8").result(ExplanationMarkdown.write(explanations));
        } else {
            Json.answer(request, "application/json", ReportJson.write(explanations));
        }
    }

    private List<Explanation> explanations(byte[] body, String element) {
        try {
            return screening.explain(screening.reader().read(body), element);
        } catch (CaseFileException refused) {
            throw refusal(body, refused);
        } catch (IllegalArgumentException unknown) {
            throw Refusal.because(
                    422, "Unknown element", "There is no element of this name.", "Look for its id under /api/rules.");
        }
    }

    private void whatIf(Context request) throws IOException {
        byte[] body = RequestBody.json(request);
        WhatIf whatIf = gate.pass(() -> compare(body));
        request.header("Vary", "Accept");
        if (prefersMarkdown(request.header("Accept"))) {
            request.contentType("text/markdown; charset=utf-8").result(WhatIfMarkdown.write(whatIf));
        } else {
            Json.answer(request, "application/json", ReportJson.write(whatIf));
        }
    }

    private WhatIf compare(byte[] body) {
        try {
            List<CaseFile> both = screening.reader().readSupposed(body);
            return screening.compare(both.get(0), both.get(1));
        } catch (CaseFileException refused) {
            throw refusal(body, refused);
        }
    }

    private void screen(Context request) throws IOException {
        byte[] body = RequestBody.json(request);
        String element = request.queryParam("explain");
        if (element != null) {
            explain(request, body, element);
            return;
        }
        String open = request.queryParam("open");
        if (open != null && !List.of("yes", "no").contains(open)) {
            throw Refusal.because(
                    400, "Unknown choice", "`open` is neither yes nor no.", "Send one of them, or neither.");
        }
        boolean withoutOpen = "no".equals(open);
        Report report = gate.pass(() -> report(body, withoutOpen));
        request.header("Vary", "Accept");
        if (prefersMarkdown(request.header("Accept"))) {
            request.contentType("text/markdown; charset=utf-8").result(ReportMarkdown.write(report));
        } else {
            Json.answer(request, ReportJson.compact(report));
        }
    }

    private Report report(byte[] body, boolean withoutOpen) {
        try {
            CaseFile caseFile = screening.reader().read(body);
            return withoutOpen ? screening.screenWithoutOpen(caseFile) : screening.screen(caseFile);
        } catch (CaseFileException refused) {
            throw refusal(body, refused);
        }
    }

    /** Tell what is too large from what is not JSON and from what is JSON but no case file. */
    private static Refusal refusal(byte[] body, CaseFileException refused) {
        if (body.length > CaseFileReader.MOST_BYTES) {
            return new Refusal(413, "Content too large", refused.problems());
        }
        return RequestBody.wellFormed(body)
                ? new Refusal(422, "Invalid case file", refused.problems())
                : new Refusal(400, "Malformed JSON", refused.problems());
    }

    /** Say whether an Accept header puts Markdown before JSON. */
    static boolean prefersMarkdown(@Nullable String accept) {
        return accept != null && weight(accept, "text/markdown") > weight(accept, "application/json");
    }

    private static double weight(String accept, String type) {
        for (String range : accept.toLowerCase(Locale.ROOT).replace(" ", "").split(",", -1)) {
            String[] parts = range.split(";", -1);
            if (parts[0].equals(type)) {
                return parts.length > 1 && parts[1].startsWith("q=") ? quality(parts[1].substring(2)) : 1;
            }
        }
        return 0;
    }

    private static double quality(String number) {
        return number.matches("[01](\\.[0-9]{0,3})?") ? Double.parseDouble(number) : 0;
    }
}
