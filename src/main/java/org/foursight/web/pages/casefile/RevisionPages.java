package org.foursight.web.pages.casefile;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foursight.casework.Work;
import org.foursight.store.cases.Revision;
import org.foursight.web.http.CaseRequest;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.Desk;

/** A revision of a case as it was recorded, and what it changed against the one before; to be read only. */
public final class RevisionPages {

    private final Desk desk;
    private final Recorded recorded;

    /** Make them for the cases on one desk. */
    public RevisionPages(Desk desk) {
        this.desk = desk;
        this.recorded = new Recorded(desk.screening());
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get("/cases/{reference}/history/{number}", this::show));
    }

    private void show(Context request) {
        Work work = desk.work(request);
        int number = CaseRequest.revision(request);
        Revision revision = revision(request, number);
        List<RecordedEntry> now = recorded.of(revision.body());
        List<RecordedEntry> changes = number == 1
                ? List.of()
                : RecordedEntry.changes(
                        recorded.of(revision(request, number - 1).body()), now);
        List<RecordedEntry> entries = new ArrayList<>(changes);
        entries.addAll(now);
        desk.show(
                request,
                "casefile/revision.jte",
                Map.of(
                        "frame", desk.frame(request, work, "History"),
                        "stamp", revision.stamp(),
                        "last", work.last(),
                        "changed", !changes.isEmpty(),
                        "entries", Slice.of(request, entries, RecordedEntry::length)));
    }

    private Revision revision(Context request, int number) {
        return desk.casework().database().cases().readRevision(desk.reference(request), number, desk.caller(request));
    }
}
