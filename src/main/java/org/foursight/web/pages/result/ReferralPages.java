package org.foursight.web.pages.result;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.documents.Disclosed;
import org.foursight.documents.Paper;
import org.foursight.documents.ReferralGaps;
import org.foursight.documents.ReferralNote;
import org.foursight.documents.WordWriter;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.foursight.web.pages.desk.Seen;

/** A referral to a specialist clinic or a conference: what is missing for it, and the note; logged as a disclosure. */
public final class ReferralPages {

    /** What a case may be referred to. */
    public static final List<Option> TO = List.of(
            Option.of("clinic", "Specialist stalking clinic or panel"),
            Option.of("marac", "MARAC"),
            Option.of("other", "Another service"));
    /** In which form. */
    public static final List<Option> FORMATS =
            List.of(Option.of("page", "Page, to print or copy"), Option.of("word", "Word"));

    private static final String REFERRAL = "/cases/{reference}/referral";
    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private final Desk desk;

    /** Make them for the cases on one desk. */
    public ReferralPages(Desk desk) {
        this.desk = desk;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get(REFERRAL, this::show), Route.post(REFERRAL, this::refer));
    }

    private void show(Context request) {
        Seen.of(desk, request)
                .ifPresent(seen -> desk.show(request, "result/referral.jte", model(request, seen, Form.blank())));
    }

    private void refer(Context request) {
        Seen.of(desk, request).ifPresent(seen -> {
            Form form = Form.sent(request);
            form.choose("to", TO, "Select what the case is referred to");
            form.require("recipient", "Say who it is for: body, role and means");
            form.require("asked", "Say what you ask of them");
            form.choose("format", FORMATS, "Select in which form");
            if (form.isWrong()) {
                desk.refuse(request, "result/referral.jte", model(request, seen, form));
            } else {
                send(request, seen, form);
            }
        });
    }

    private void send(Context request, Seen seen, Form form) {
        Actor me = desk.user(request).actor();
        Disclosed disclosed = disclosed(request, seen, form.value("recipient"));
        Caller caller = new Caller(
                me,
                Purpose.INVESTIGATE,
                form.value("recipient"),
                Sender.of(request).origin());
        desk.casework()
                .database()
                .audit()
                .disclosed(seen.work().reference(), seen.screened().screening(), "referral", caller);
        Paper note = ReferralNote.of(
                disclosed, Option.label(TO, form.value("to")), me.name() + ", unit " + me.unit(), form.value("asked"));
        if (form.has("format", "word")) {
            request.header("Content-Disposition", "attachment; filename=\"referral.docx\"");
            byte[] word = desk.gate().pass(() -> WordWriter.write(note));
            request.contentType(WORD).result(word);
        } else {
            desk.show(
                    request,
                    "result/referralnote.jte",
                    Map.of("frame", desk.frame(request, seen.work(), "Result"), "note", note));
        }
    }

    private Disclosed disclosed(Context request, Seen seen, String recipient) {
        return new Disclosed(
                desk.grounds().file(seen.work().reference(), seen.screened(), desk.caller(request)),
                seen.report(),
                seen.handling(),
                seen.screened().screening(),
                desk.now(),
                recipient);
    }

    private Map<String, Object> model(Context request, Seen seen, Form form) {
        return Map.of(
                "frame", desk.frame(request, seen.work(), "Result"),
                "form", form,
                "stale", seen.stale(),
                "missing", ReferralGaps.of(disclosed(request, seen, "")));
    }
}
