package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.casework.Queued;
import org.foursight.documents.Csv;
import org.foursight.facts.Words;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.ActWords;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;

/** The reviewer's queue, and the same as a table for a spreadsheet. */
public final class QueuePages {

    private static final List<String> COLUMNS =
            List.of("Reference", "Why it is here", "Waiting since", "Last changed by", "Reviewer", "Look again by");

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public QueuePages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get("/queue", this::show), Route.post("/queue", this::disclose));
    }

    static List<Queued> queued(Desk desk, Context request) {
        Caller caller = Sender.of(request).caller(Purpose.REVIEW);
        return desk.casework().queue(desk.user(request).actor().unit(), caller);
    }

    private List<QueueRow> rows(Context request) {
        return queued(desk, request).stream()
                .map(one -> new QueueRow(
                        one.reference(),
                        ActWords.reasons(one.reasons()),
                        Desk.moment(one.since()),
                        one.changedBy(),
                        one.reviewer() == null ? "Nobody" : one.reviewer(),
                        one.reviewBy() == null ? "" : Words.date(one.reviewBy())))
                .toList();
    }

    private void show(Context request) {
        ReviewPages.require(desk, request);
        desk.show(request, "review/queue.jte", model(request, rows(request), Form.blank()));
    }

    private Map<String, Object> model(Context request, List<QueueRow> rows, Form form) {
        return Map.of("frame", desk.frame(request), "rows", Slice.of(request, rows), "form", form);
    }

    private void disclose(Context request) {
        ReviewPages.require(desk, request);
        Form form = Form.sent(request).require("recipient", "Say who it is for: body, role and means");
        List<QueueRow> rows = rows(request);
        if (form.isWrong()) {
            desk.refuse(request, "review/queue.jte", model(request, rows, form));
            return;
        }
        Sender sender = Sender.of(request);
        Caller caller = new Caller(sender.user().actor(), Purpose.SUPERVISE, form.value("recipient"), sender.origin());
        List<String> references = rows.stream().map(QueueRow::reference).toList();
        desk.casework().database().audit().disclosedList(references, "csv", caller);
        request.header("Content-Disposition", "attachment; filename=\"queue.csv\"");
        request.contentType("text/csv; charset=utf-8")
                .result(Csv.write(COLUMNS, rows.stream().map(QueuePages::cells).toList()));
    }

    private static List<String> cells(QueueRow row) {
        return List.of(
                row.reference(),
                String.join("; ", row.reasons()),
                row.since(),
                row.changedBy(),
                row.reviewer(),
                row.due());
    }
}
