package org.foursight.web.pages.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.report.Moved;
import org.foursight.web.http.Json;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.foursight.web.pages.desk.Seen;

/** Answers tried out on a case; nothing of it is saved. */
public final class WhatIfPages {

    private static final int TRIED = 10;

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public WhatIfPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get("/cases/{reference}/what-if", this::whatIf));
    }

    private void whatIf(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            List<Option> questions = seen.report().gaps().stream()
                    .limit(TRIED)
                    .map(gap -> Option.of(gap.id(), gap.prompt()))
                    .toList();
            Form form = Form.blank();
            Map<String, String> answers = new LinkedHashMap<>();
            for (Option question : questions) {
                String reply = request.queryParam(question.value());
                if (WhatIfSheet.REPLIES.stream()
                        .anyMatch(option -> option.value().equals(reply))) {
                    answers.put(question.value(), String.valueOf(reply));
                    form.put(question.value(), reply);
                }
            }
            desk.show(
                    request,
                    "result/whatif.jte",
                    Map.of(
                            "frame",
                            desk.frame(request, seen.work(), "Result"),
                            "form",
                            form,
                            "supposed",
                            new WhatIfSheet(questions, !answers.isEmpty(), moved(seen, answers))));
        });
    }

    private List<Moved> moved(Seen seen, Map<String, String> answers) {
        if (answers.isEmpty()) {
            return List.of();
        }
        byte[] body = seen.work().body().getBytes(UTF_8);
        CaseFile supposed = CaseFileReader.standard()
                .readChanged(body, Json.text(Map.of("answers", answers)).getBytes(UTF_8));
        return desk.gate()
                .pass(() ->
                        desk.screening().compare(seen.work().file(), supposed).moved());
    }
}
