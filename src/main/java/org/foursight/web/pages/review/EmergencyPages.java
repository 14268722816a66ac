package org.foursight.web.pages.review;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.foursight.casework.Emergencies;
import org.foursight.signin.User;
import org.foursight.store.audit.Origin;
import org.foursight.store.cases.EmergencyAccess;
import org.foursight.store.connection.StoreException;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;

/** Emergency access: asked for by a reviewer of another unit, looked at by one of the unit that keeps the case. */
public final class EmergencyPages {

    private static final String ACCESS = "/emergency-access";

    private final Desk desk;
    private final Emergencies emergencies;

    /** Make them for the cases on one desk. */
    public EmergencyPages(Desk desk) {
        this.desk = desk;
        this.emergencies = new Emergencies(desk.casework().database());
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get(ACCESS, request -> desk.show(request, "review/emergency.jte", model(request, Form.blank()))),
                Route.post(ACCESS, this::ask),
                Route.post(ACCESS + "/looks", this::look));
    }

    private void ask(Context request) {
        Form form = Form.sent(request)
                .require("reference", "Enter the reference of the case")
                .require("reason", "Say why it cannot wait");
        String reference = form.value("reference");
        done(
                request,
                form,
                "reference",
                CaseBar.address(reference),
                (user, origin) -> emergencies.ask(reference, form.value("reason"), user, origin));
    }

    private void look(Context request) {
        Form form = Form.sent(request).require("found", "Say what you found");
        done(
                request,
                form,
                "found",
                ACCESS,
                (user, origin) -> emergencies.look(
                        form.value("looked"), form.number("number"), form.value("found"), user, origin));
    }

    private interface Asked {
        EmergencyAccess of(User user, Origin origin);
    }

    /** Do it and go on, or show the page again with what is wrong. */
    private void done(Context request, Form form, String field, String then, Asked asked) {
        if (!form.isWrong()) {
            Sender sender = Sender.of(request);
            try {
                asked.of(sender.user(), sender.origin());
                Desk.go(request, then);
                return;
            } catch (StoreException refused) {
                if (refused.trouble().unavailable()) {
                    throw refused;
                }
                form.refuse(field, String.valueOf(refused.getMessage()));
            }
        }
        desk.refuse(request, "review/emergency.jte", model(request, form));
    }

    /** The last comes first. */
    private Map<String, Object> model(Context request, Form form) {
        Sender sender = Sender.of(request);
        List<EmergencyRow> rows = new ArrayList<>(emergencies.given(sender.user(), sender.origin()).stream()
                .sorted(java.util.Comparator.comparing(EmergencyAccess::at))
                .map(one -> EmergencyRow.of(one, one.by().same(sender.user().actor())))
                .toList());
        Collections.reverse(rows);
        return Map.of("frame", desk.frame(request), "form", form, "rows", Slice.of(request, rows));
    }
}
