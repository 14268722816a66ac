package org.foursight.web.pages.result;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.CaseFile;
import org.foursight.documents.CasePaper;
import org.foursight.documents.CrimeReportText;
import org.foursight.documents.Disclosed;
import org.foursight.documents.OrderWords;
import org.foursight.documents.PdfWriter;
import org.foursight.documents.WordWriter;
import org.foursight.pictures.Timeline;
import org.foursight.report.Steps;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.http.Json;
import org.foursight.web.http.Refusals;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.pages.desk.Conclusion;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Seen;

/** What of a case leaves the installation, in which form and for whom; each time it is logged before it leaves. */
public final class ExportPages {

    private static final String CASE = "/cases/{reference}";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public ExportPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(CASE + "/export", this::show),
                Route.post(CASE + "/export", this::disclose),
                Route.get(CASE + "/print", this::print));
    }

    private void show(Context request) {
        Seen.of(desk, request)
                .ifPresent(seen -> desk.show(request, "result/export.jte", model(request, seen, ExportForm.blank())));
    }

    private Map<String, Object> model(Context request, Seen seen, Form form) {
        return Map.of(
                "frame",
                desk.frame(request, seen.work(), "Result"),
                "form",
                form,
                "heading",
                heading(seen),
                "stale",
                seen.stale());
    }

    private void disclose(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = ExportForm.checked(Form.sent(request));
            if (form.isWrong()) {
                desk.refuse(request, "result/export.jte", model(request, seen, form));
            } else {
                send(request, seen, form, caller(request, form.value("recipient")));
            }
        });
    }

    private void send(Context request, Seen seen, Form form, Caller caller) {
        String format = form.value("format");
        if (format.equals("bundle")) {
            attach(request, seen, "json");
            String bundle =
                    desk.casework().bundle(seen.work().reference(), caller).orElseThrow(Refusals::neverScreened);
            Json.answer(request, "application/json", bundle);
            return;
        }
        CaseFile file = file(request, seen);
        log(seen, format, caller);
        Disclosed disclosed = new Disclosed(
                file, seen.report(), seen.handling(), seen.screened().screening(), desk.now(), form.value("recipient"));
        switch (format) {
            case "pdf" -> {
                attach(request, seen, "pdf");
                byte[] pdf = desk.gate().pass(() -> PdfWriter.write(CasePaper.of(disclosed)));
                request.contentType("application/pdf").result(pdf);
            }
            case "word" -> {
                attach(request, seen, "docx");
                byte[] word = desk.gate().pass(() -> WordWriter.write(CasePaper.of(disclosed)));
                request.contentType(WORD).result(word);
            }
            case "print" -> printed(request, seen, file);
            default ->
                desk.show(
                        request,
                        "result/parts.jte",
                        Map.of(
                                "frame", desk.frame(request, seen.work(), "Result"),
                                "longest", ExportForm.longest(form),
                                "parts",
                                        CrimeReportText.of(
                                                disclosed, ExportForm.longest(form), form.has("ascii", "yes"))));
        }
    }

    private void print(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            CaseFile file = file(request, seen);
            log(seen, "print", caller(request, "On paper, by whoever printed it"));
            printed(request, seen, file);
        });
    }

    private void printed(Context request, Seen seen, CaseFile file) {
        desk.show(
                request,
                "result/print.jte",
                Map.of(
                        "today", Steps.today(seen.report(), seen.handling().settled()),
                        "steps", Steps.of(seen.report()),
                        "entered", OrderWords.of(seen.handling(), ""),
                        "reminder", OrderWords.reminder(seen.handling()),
                        "frame", desk.frame(request, seen.work(), "Result"),
                        "page", seen.page(),
                        "heading", heading(seen),
                        "conclusions", Conclusion.all(seen),
                        "timeline", Timeline.of(file, seen.report())));
    }

    private CaseFile file(Context request, Seen seen) {
        return desk.grounds().file(seen.work().reference(), seen.screened(), desk.caller(request));
    }

    private void log(Seen seen, String format, Caller caller) {
        desk.casework()
                .database()
                .audit()
                .disclosed(seen.work().reference(), seen.screened().screening(), format, caller);
    }

    private Caller caller(Context request, String recipient) {
        return new Caller(
                desk.user(request).actor(),
                Purpose.INVESTIGATE,
                recipient,
                Sender.of(request).origin());
    }

    /** The name carries the reference, in letters that no file system minds. */
    private static void attach(Context request, Seen seen, String kind) {
        String name = "case-" + seen.work().reference().replaceAll("[^A-Za-z0-9-]+", "-") + "." + kind;
        request.header("Content-Disposition", "attachment; filename=\"" + name + "\"");
    }

    private static String heading(Seen seen) {
        return Disclosed.heading(seen.handling(), seen.screened().screening());
    }
}
