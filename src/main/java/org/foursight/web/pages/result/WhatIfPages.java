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
import org.foursight.report.GapOrder;
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

    private static final String ADDRESS = "/cases/{reference}/what-if";

    /** So many questions are offered. */
    private static final int OFFERED = 10;

    /** So many answers can be supposed at once. */
    private static final int MOST = 5;

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public WhatIfPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(ADDRESS, this::show), Route.post(ADDRESS, this::tryOut));
    }

    private void show(Context request) {
        Seen.of(desk, request)
                .ifPresent(seen -> desk.show(
                        request, "result/whatif.jte", model(request, seen, Form.blank(), questions(seen), Map.of())));
    }

    /** What is supposed comes in the body, so that no answer stands in an address. */
    private void tryOut(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = Form.sent(request);
            Map<Option, Map<String, String>> questions = questions(seen);
            Map<String, List<Map<String, String>>> answers = new LinkedHashMap<>();
            int supposed = 0;
            for (Map.Entry<Option, Map<String, String>> question : questions.entrySet()) {
                String name = question.getKey().value();
                if (WhatIfSheet.REPLIES.stream().anyMatch(reply -> form.has(name, reply.value()))) {
                    supposed++;
                    Map<String, String> answer = new LinkedHashMap<>(question.getValue());
                    answer.put("value", form.value(name));
                    answers.computeIfAbsent(List.of(name.split("@", -1)).get(0), one -> new ArrayList<>())
                            .add(answer);
                    if (supposed > MOST) {
                        form.refuse(name, "Try at most " + MOST + " answers at once; reload the page to clear them");
                    }
                }
            }
            if (form.isWrong()) {
                desk.refuse(request, "result/whatif.jte", model(request, seen, form, questions, Map.of()));
            } else {
                desk.show(request, "result/whatif.jte", model(request, seen, form, questions, answers));
            }
        });
    }

    private Map<String, Object> model(
            Context request,
            Seen seen,
            Form form,
            Map<Option, Map<String, String>> questions,
            Map<String, List<Map<String, String>>> answers) {
        return Map.of(
                "frame",
                desk.frame(request, seen.work(), "Result"),
                "form",
                form,
                "supposed",
                new WhatIfSheet(List.copyOf(questions.keySet()), !answers.isEmpty(), moved(seen, answers)));
    }

    /** Return the questions that could settle an offence or change most, each for everything it is asked about, with the names of that. */
    private Map<Option, Map<String, String>> questions(Seen seen) {
        Map<Option, Map<String, String>> questions = new LinkedHashMap<>();
        for (Gap gap : GapOrder.of(seen.report()).stream().limit(OFFERED).toList()) {
            String group = List.of(gap.id().split("/", -1)).get(0);
            desk.screening().questionnaires().byId(group).stream()
                    .flatMap(one -> one.items().stream())
                    .filter(item -> gap.id().equals(group + "/" + item.id()))
                    .flatMap(item -> Subject.of(group, item, seen.work().file()).stream())
                    .limit(OFFERED)
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
