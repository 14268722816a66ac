package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.foursight.casework.Queued;
import org.foursight.casework.Taking;
import org.foursight.documents.Csv;
import org.foursight.facts.Words;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.ActWords;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;

/** The reviewers' queue, sorted and filtered; the next case for whoever asks; and a table for a spreadsheet. */
public final class QueuePages {

    private static final List<String> COLUMNS = List.of(
            "Reference", "Unit", "Why it is here", "Waiting since", "Last changed by", "Reviewer", "Look again by");

    private final Desk desk;
    private final Taking taking;

    /** Make them for the cases on one desk. */
    public QueuePages(Desk desk) {
        this.desk = desk;
        this.taking = new Taking(desk.casework());
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get("/queue", this::show),
                Route.post("/queue", this::disclose),
                Route.post("/queue/next", this::next));
    }

    static List<Queued> queued(Desk desk, Context request) {
        Caller caller = Sender.of(request).caller(Purpose.REVIEW);
        return desk.casework().queue(desk.user(request).actor().unit(), caller);
    }

    private String unit(Context request) {
        return desk.user(request).actor().unit();
    }

    private QueueRow row(Queued one) {
        return new QueueRow(
                one.reference(),
                Stream.concat(
                                ActWords.reasons(one.reasons()).stream(),
                                one.about().stream().map(two -> "About " + two.words()))
                        .toList(),
                Desk.moment(one.since()),
                Duration.between(one.since(), desk.casework().now()).toDays(),
                one.changedBy(),
                one.reviewer() == null ? "Nobody" : one.reviewer(),
                one.reviewBy() == null ? "" : Words.date(one.reviewBy()));
    }

    private void show(Context request) {
        ReviewPages.require(desk, request);
        desk.show(request, "review/queue.jte", model(request, queued(desk, request), Form.blank()));
    }

    private Map<String, Object> model(Context request, List<Queued> queue, Form form) {
        QueueOrder order = QueueOrder.of(request);
        List<QueueRow> rows = order.of(queue).stream().map(this::row).toList();
        return Map.of(
                "frame",
                desk.frame(request),
                "unit",
                unit(request),
                "oldest",
                queue.stream().min(Comparator.comparing(Queued::since)).map(this::row).stream()
                        .toList(),
                "order",
                order,
                "none",
                request.queryParam("none") != null,
                "rows",
                Slice.of(request, rows),
                "form",
                form);
    }

    private void disclose(Context request) {
        ReviewPages.require(desk, request);
        Form form = Form.sent(request).require("recipient", "Say who it is for: body, role and means");
        List<Queued> queue = queued(desk, request);
        if (form.isWrong()) {
            desk.refuse(request, "review/queue.jte", model(request, queue, form));
            return;
        }
        Sender sender = Sender.of(request);
        Caller caller = new Caller(sender.user().actor(), Purpose.SUPERVISE, form.value("recipient"), sender.origin());
        List<String> references = queue.stream().map(Queued::reference).toList();
        desk.casework().database().audit().disclosedList(references, "csv", caller);
        request.header("Content-Disposition", "attachment; filename=\"queue.csv\"");
        request.contentType("text/csv; charset=utf-8")
                .result(Csv.write(
                        COLUMNS,
                        queue.stream()
                                .map(this::row)
                                .map(row -> cells(row, unit(request)))
                                .toList()));
    }

    private static List<String> cells(QueueRow row, String unit) {
        return List.of(
                row.reference(),
                unit,
                String.join("; ", row.reasons()),
                row.since(),
                row.changedBy(),
                row.reviewer(),
                row.due());
    }

    private void next(Context request) {
        ReviewPages.require(desk, request);
        Caller caller = Sender.of(request).caller(Purpose.REVIEW);
        Optional<String> taken = taking.next(desk.user(request), caller);
        Desk.go(
                request,
                taken.map(reference -> CaseBar.address(reference) + "/review").orElse("/queue?none=yes"));
    }
}
