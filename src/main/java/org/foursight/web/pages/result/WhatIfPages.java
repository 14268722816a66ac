package org.foursight.web.pages.result;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.report.GapOrder;
import org.foursight.report.Moved;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.Operation;
import org.foursight.web.http.Json;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.AnswerWords;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.foursight.web.pages.desk.Seen;

/** Answers tried out on a case; nothing of it is saved. */
public final class WhatIfPages {

    private static final String ADDRESS = "/cases/{reference}/what-if";
    private static final String LIST = "list";
    private static final String SET = "set";

    /** So many questions of a list are offered. */
    private static final int OFFERED = 12;

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
                .ifPresent(seen -> desk.show(request, "result/whatif.jte", model(request, seen, Form.blank())));
    }

    /** What is supposed comes in the body, so that no answer stands in an address. */
    private void tryOut(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = chosen(Form.sent(request));
            List<Supposable> supposed = questions(seen).values().stream()
                    .filter(one -> one.isSupposed(form))
                    .toList();
            supposed.stream()
                    .skip(MOST)
                    .forEach(one -> form.refuse(
                            one.name(), "Try at most " + MOST + " answers at once; set one of them back as recorded"));
            Map<String, Object> model = model(request, seen, form);
            if (form.isWrong()) {
                desk.refuse(request, "result/whatif.jte", model);
            } else {
                desk.show(request, "result/whatif.jte", model);
            }
        });
    }

    /** Return the form, or instead of what was chosen singly a set of answers that was chosen as one. */
    private static Form chosen(Form sent) {
        if (sent.value(SET).isEmpty()) {
            return sent;
        }
        Form form = Form.blank().put(LIST, sent.value(LIST));
        for (String field : sent.value(SET).split(" ", MOST + 1)) {
            String[] parts = field.split("=", 2);
            form.put(parts[0], parts.length == 2 ? parts[1] : "");
        }
        return form;
    }

    private Map<String, Object> model(Context request, Seen seen, Form form) {
        Map<String, Supposable> questions = questions(seen);
        List<Supposable> supposed =
                questions.values().stream().filter(one -> one.isSupposed(form)).toList();
        List<Supposable> listed = listed(seen, questions, form.value(LIST))
                .filter(one -> !supposed.contains(one))
                .toList();
        int from = Math.max(0, form.number("from"));
        return Map.of(
                "frame",
                desk.frame(request, seen.work(), "Result"),
                "form",
                form,
                "supposed",
                new WhatIfSheet(
                        supposed.stream().map(Supposable::choice).toList(),
                        listed.stream()
                                .skip(from)
                                .limit(OFFERED)
                                .map(Supposable::choice)
                                .toList(),
                        listed.size() > from + OFFERED ? from + OFFERED : 0,
                        lists(),
                        new FewestAnswers(
                                        seen.page(),
                                        new AnswerWords(desk.screening().questionnaires()),
                                        questions.values())
                                .all(),
                        form.isWrong() || supposed.isEmpty() ? List.of() : moved(request, seen, supposed, form)));
    }

    private Map<String, Supposable> questions(Seen seen) {
        return Supposable.all(desk.screening().questionnaires(), seen.work().file());
    }

    private List<Option> lists() {
        return desk.screening().questionnaires().all().stream()
                .map(one -> Option.of(one.id(), one.title()))
                .toList();
    }

    /** Return the questions of a list; where none was chosen those that could settle an offence or change most. */
    private static Stream<Supposable> listed(Seen seen, Map<String, Supposable> questions, String list) {
        if (!list.isEmpty()) {
            return questions.values().stream().filter(one -> one.id().startsWith(list + "/"));
        }
        return GapOrder.of(seen.report()).stream()
                .flatMap(gap ->
                        questions.values().stream().filter(one -> one.id().equals(gap.id()) && one.isOpen()));
    }

    /** Compare what is recorded with what is supposed; the log keeps which questions were tried, and not what was supposed. */
    private List<Moved> moved(Context request, Seen seen, List<Supposable> supposed, Form form) {
        List<String> tried = supposed.stream().map(Supposable::id).distinct().toList();
        desk.casework()
                .database()
                .audit()
                .record(AuditEvent.done(
                        Operation.RUN_RULES,
                        desk.caller(request),
                        AuditObject.of(seen.work().reference(), "whatIf", null).about(tried)));
        Map<String, List<Map<String, String>>> answers = new LinkedHashMap<>();
        for (Supposable one : supposed) {
            Map<String, String> answer = new LinkedHashMap<>(one.named());
            answer.put("value", form.value(one.name()));
            answers.computeIfAbsent(one.id(), id -> new ArrayList<>()).add(answer);
        }
        byte[] body = seen.work().body().getBytes(UTF_8);
        CaseFile changed = CaseFileReader.standard()
                .readChanged(body, Json.text(Map.of("answers", answers)).getBytes(UTF_8));
        return desk.gate()
                .pass(() ->
                        desk.screening().compare(seen.work().file(), changed).moved());
    }
}
