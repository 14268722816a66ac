package org.foursight.store.audit;

import java.time.Instant;
import org.foursight.store.connection.CanonicalJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Writes an event as one line of canonical JSON; texts from outside are cut to a length and marked as cut. */
final class AuditText {

    private static final int LONGEST = 300;
    private static final int MOST_QUESTIONS = 2_000;

    private AuditText() {}

    static String of(long seq, Instant at, AuditEvent event) {
        ObjectNode json = CanonicalJson.object();
        json.put("seq", seq)
                .put("at", at.toString())
                .put("op", event.operation().toString());
        Caller caller = event.caller();
        ObjectNode actor = json.putObject("actor");
        put(actor, "issuer", caller.actor().issuer());
        put(actor, "subject", caller.actor().subject());
        put(actor, "name", caller.actor().name());
        put(actor, "unit", caller.actor().unit());
        put(json, "purpose", caller.purpose().toString());
        put(json, "recipient", caller.recipient());
        ObjectNode origin = json.putObject("origin");
        put(origin, "session", caller.origin().session());
        put(origin, "address", caller.origin().address());
        put(origin, "request", caller.origin().request());
        object(json.putObject("object"), event.object());
        put(json, "outcome", event.outcome().toString());
        put(json, "code", event.code());
        put(json, "ruleBook", event.ruleBook());
        return CanonicalJson.of(json);
    }

    private static void object(ObjectNode json, AuditObject object) {
        put(json, "case", object.reference());
        put(json, "type", object.type());
        put(json, "id", object.id());
        if (object.before() != null) {
            json.put("before", object.before());
        }
        if (object.after() != null) {
            json.put("after", object.after());
        }
        if (!object.seals().isEmpty()) {
            object.seals().forEach(json.putArray("seals")::add);
        }
        if (!object.questions().isEmpty()) {
            ArrayNode questions = json.putArray("questions");
            object.questions().stream()
                    .limit(MOST_QUESTIONS)
                    .map(AuditText::cut)
                    .forEach(questions::add);
            if (object.questions().size() > MOST_QUESTIONS) {
                questions.add("… " + (object.questions().size() - MOST_QUESTIONS) + " more");
            }
        }
    }

    private static void put(ObjectNode json, String name, @Nullable String text) {
        if (text != null) {
            json.put(name, cut(text));
        }
    }

    private static String cut(String text) {
        String whole = text.codePointCount(0, text.length()) > LONGEST
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST)) + "… (cut)"
                : text;
        StringBuilder safe = new StringBuilder();
        whole.codePoints()
                .map(point -> point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE ? 0xFFFD : point)
                .forEach(safe::appendCodePoint);
        return safe.toString();
    }
}
