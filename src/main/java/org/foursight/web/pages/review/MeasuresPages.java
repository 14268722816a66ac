package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.casework.Measuring;
import org.foursight.documents.Csv;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Purpose;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.pages.desk.Desk;

/** The measures of the reader's unit, as a table and as a file; nobody is named and no few are counted. */
public final class MeasuresPages {

    private final Desk desk;
    private final Measuring measuring;
    private final MeasureWords words;

    /** Make them for the cases on one desk. */
    public MeasuresPages(Desk desk) {
        this.desk = desk;
        this.measuring = new Measuring(desk.casework());
        this.words = new MeasureWords(desk.screening().register().elements());
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get("/measures", this::show), Route.get("/measures.csv", this::file));
    }

    private void show(Context request) {
        List<MeasureRow> rows = rows(request);
        List<String> months = rows.stream().map(MeasureRow::month).distinct().toList();
        String asked = request.queryParam("month");
        String month = asked != null && months.contains(asked) ? asked : months.isEmpty() ? "" : months.get(0);
        desk.show(
                request,
                "review/measures.jte",
                Map.of(
                        "frame",
                        desk.frame(request),
                        "months",
                        months,
                        "month",
                        month,
                        "rows",
                        rows.stream().filter(row -> row.month().equals(month)).toList()));
    }

    private void file(Context request) {
        List<MeasureRow> rows = rows(request);
        List<List<String>> cells = rows.stream()
                .map(row -> List.of(row.month(), row.counted(), row.part(), row.number()))
                .toList();
        desk.casework()
                .database()
                .audit()
                .record(AuditEvent.done(
                        Operation.EXPORT, caller(request), AuditObject.named("measures", unit(request))));
        request.contentType("text/csv; charset=utf-8")
                .header("Content-Disposition", "attachment; filename=\"measures.csv\"")
                .result(Csv.write(List.of("month", "counted", "part", "number"), cells));
    }

    private List<MeasureRow> rows(Context request) {
        ReviewPages.require(desk, request);
        return measuring.of(unit(request), caller(request)).stream()
                .map(words::row)
                .toList();
    }

    private String unit(Context request) {
        return desk.user(request).actor().unit();
    }

    private static Caller caller(Context request) {
        return Sender.of(request).caller(Purpose.SUPERVISE);
    }
}
