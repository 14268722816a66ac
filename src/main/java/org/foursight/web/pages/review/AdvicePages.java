package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.foursight.report.AdviceItem;
import org.foursight.report.Steps;
import org.foursight.review.Act;
import org.foursight.review.AdviceState;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.ActForms;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Dates;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.foursight.web.pages.desk.Seen;
import org.jspecify.annotations.Nullable;

/** The advice on a case: whose each piece is, by when, and what became of it. */
public final class AdvicePages {

    private static final String ADVICE = "/cases/{reference}/advice";
    private static final String FORM = "review/advicetaken.jte";
    private static final String WHY = "review/why.jte";

    /** The fields of the form, which the page that asks why carries; the day is on both. */
    private static final List<String> FIELDS = List.of("known", "owner", "state", "reason");

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public AdvicePages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(ADVICE, this::list),
                Route.get(ADVICE + "/{advice}", this::show),
                Route.post(ADVICE + "/{advice}", this::take));
    }

    private void list(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            List<AdviceRow> rows =
                    listed(seen).map(item -> AdviceRow.of(seen, item)).toList();
            desk.show(
                    request,
                    "review/advicelist.jte",
                    Map.of(
                            "frame",
                            desk.frame(request, seen.work(), "Advice"),
                            "rows",
                            rows,
                            "all",
                            request.queryParam("all") != null));
        });
    }

    /** What is still to be done comes first. */
    private static Stream<AdviceItem> listed(Seen seen) {
        Set<String> settled = seen.handling().settled();
        return Steps.of(seen.report()).stream().sorted(Comparator.comparing(item -> settled.contains(item.id())));
    }

    private void show(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            AdviceItem item = asked(request, seen);
            Form form = seen.form();
            Act.AdviceTaken taken = seen.handling().advice().get(item.id());
            if (taken == null) {
                form.put("owner", item.owner());
                Dates.put(form, "due", item.due());
            } else {
                form.put("owner", taken.owner())
                        .put("state", taken.state())
                        .put("reason", taken.reasons().isEmpty() ? taken.reason() : null);
                ReasonForm.put(form, taken.reasons());
                Dates.put(form, "due", taken.due());
            }
            desk.show(request, FORM, model(request, seen, item, form));
        });
    }

    private void take(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            AdviceItem item = asked(request, seen);
            Form form = Form.sent(request);
            if (ReasonForm.isLeft(form)) {
                desk.show(request, FORM, model(request, seen, item, form));
                return;
            }
            form.choose("state", ActForms.STATES, "Select what became of it");
            boolean why = form.has("state", "notDone") || form.has("state", "notApplicable");
            if (why) {
                ReasonForm.refuseNote(form);
            }
            @Nullable LocalDate due = Dates.isBlank(form, "due") ? null : Dates.day(form, "due", "day it is due");
            if (why && !ReasonForm.isSent(form) && !form.isWrong()) {
                desk.show(request, WHY, why(request, seen, item, form));
                return;
            }
            if (why && ReasonForm.isSent(form)) {
                ReasonForm.check(form, ActForms.ADVICE_REASONS);
            } else if (!form.isWrong()) {
                form.putAll("code", List.of());
            }
            if (!form.isWrong() && keep(request, item, form, due, why)) {
                Desk.go(request, CaseBar.address(seen.work().reference()) + "/advice?all=yes");
                return;
            }
            boolean first = !why
                    || !ReasonForm.isSent(form)
                    || FIELDS.stream().anyMatch(field -> form.problem(field).isPresent());
            desk.refuse(
                    request,
                    first ? FORM : WHY,
                    first ? model(request, seen, item, form) : why(request, seen, item, form));
        });
    }

    private boolean keep(Context request, AdviceItem item, Form form, @Nullable LocalDate due, boolean why) {
        Act act = new Act.AdviceTaken(
                item.id(),
                ActForms.chosen(AdviceState.class, form.value("state")),
                form.value("owner"),
                due,
                ReasonForm.first(form),
                ReasonForm.said(form),
                ReasonForm.further(form));
        return Recording.keep(desk, request, form, act, why ? "code" : "state", List.of("owner", "due"));
    }

    private Map<String, Object> model(Context request, Seen seen, AdviceItem item, Form form) {
        return Map.of(
                "frame",
                desk.frame(request, seen.work(), "Advice"),
                "form",
                form,
                "carried",
                ReasonForm.fields(ActForms.ADVICE_REASONS, ""),
                "row",
                AdviceRow.of(seen, item));
    }

    private Map<String, Object> why(Context request, Seen seen, AdviceItem item, Form form) {
        return Map.of(
                "frame",
                desk.frame(request, seen.work(), "Advice"),
                "form",
                form,
                "sheet",
                new ReasonSheet(
                        Option.label(ActForms.STATES, form.value("state")),
                        item.title(),
                        ActForms.ADVICE_REASONS,
                        FIELDS,
                        "due",
                        "By when? Needed where it is not practicable now",
                        CaseBar.address(seen.work().reference()) + "/advice/" + item.id(),
                        "Record it"));
    }

    private static AdviceItem asked(Context request, Seen seen) {
        return Steps.of(seen.report()).stream()
                .filter(item -> item.id().equals(request.pathParam("advice")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "There is no such advice on this case now.", "Choose one from the list of advice."));
    }
}
