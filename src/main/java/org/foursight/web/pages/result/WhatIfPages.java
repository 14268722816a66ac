package org.foursight.web.pages.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.report.Gap;
import org.foursight.report.Moved;
import org.foursight.web.http.Json;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.foursight.web.pages.desk.Seen;
import org.foursight.web.pages.desk.Subject;

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
            Map<Option, Map<String, String>> questions = questions(seen);
            Form form = Form.blank();
            Map<String, List<Map<String, String>>> answers = new LinkedHashMap<>();
            questions.forEach((question, about) -> {
                String reply = request.queryParam(question.value());
                if (WhatIfSheet.REPLIES.stream()
                        .anyMatch(option -> option.value().equals(reply))) {
                    Map<String, String> answer = new LinkedHashMap<>(about);
                    answer.put("value", String.valueOf(reply));
                    String id = List.of(question.value().split("@", -1)).get(0);
                    answers.computeIfAbsent(id, one -> new ArrayList<>()).add(answer);
                    form.put(question.value(), reply);
                }
            });
            desk.show(
                    request,
                    "result/whatif.jte",
                    Map.of(
                            "frame",
                            desk.frame(request, seen.work(), "Result"),
                            "form",
                            form,
                            "supposed",
                            new WhatIfSheet(
                                    List.copyOf(questions.keySet()), !answers.isEmpty(), moved(seen, answers))));
        });
    }

    /** Return the questions that could change most, each for everything it is asked about, with the names of that. */
    private Map<Option, Map<String, String>> questions(Seen seen) {
        Map<Option, Map<String, String>> questions = new LinkedHashMap<>();
        for (Gap gap : seen.report().gaps().stream().limit(TRIED).toList()) {
            String group = List.of(gap.id().split("/", -1)).get(0);
            desk.screening().questionnaires().byId(group).stream()
                    .flatMap(one -> one.items().stream())
                    .filter(item -> gap.id().equals(group + "/" + item.id()))
                    .flatMap(item -> Subject.of(group, item, seen.work().file()).stream())
                    .limit(TRIED)
                    .forEach(subject -> questions.put(
                            Option.of(
                                    gap.id() + (subject.key().isEmpty() ? "" : "@" + subject.key()),
                                    subject.asked(gap.prompt())),
                            subject.named()));
        }
        return questions;
    }

    private List<Moved> moved(Seen seen, Map<String, List<Map<String, String>>> answers) {
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
