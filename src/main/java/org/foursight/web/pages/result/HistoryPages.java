package org.foursight.web.pages.result;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.foursight.casework.Work;
import org.foursight.review.CaseAct;
import org.foursight.review.Handling;
import org.foursight.sources.Element;
import org.foursight.store.Database;
import org.foursight.store.audit.Disclosure;
import org.foursight.store.cases.RevisionStamp;
import org.foursight.web.http.PlainText;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.ActWords;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Desk;

/** What happened to a case and when it left, newest first. */
public final class HistoryPages {

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public HistoryPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get("/cases/{reference}/history", this::history));
    }

    private String label(String element) {
        return desk.screening().register().find(element).map(Element::label).orElse(element);
    }

    private void history(Context request) {
        Work work = desk.work(request);
        Handling handling = desk.casework().handling(work.reference(), desk.caller(request));
        boolean shown = handling.screened()
                .map(last -> handling.isShownTo(desk.user(request).actor(), last.screening()))
                .orElse(true);
        String history = CaseBar.address(work.reference()) + "/history";
        Database database = desk.casework().database();
        List<HistoryLine> lines = new ArrayList<>();
        for (RevisionStamp stamp : database.cases().history(work.reference(), desk.caller(request))) {
            lines.add(HistoryLine.of(stamp, history));
        }
        for (CaseAct act : handling.acts()) {
            boolean open = shown || act.by().same(desk.user(request).actor());
            lines.add(HistoryLine.of(act, open ? PlainText.brief(ActWords.more(act.act(), this::label)) : ""));
        }
        for (Disclosure left : database.audit().disclosures(work.reference(), desk.caller(request))) {
            lines.add(HistoryLine.of(left));
        }
        lines.sort(Comparator.comparing(HistoryLine::when));
        Collections.reverse(lines);
        desk.show(
                request,
                "result/history.jte",
                Map.of("frame", desk.frame(request, work, "History"), "lines", Slice.of(request, lines)));
    }
}
