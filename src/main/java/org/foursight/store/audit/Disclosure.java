package org.foursight.store.audit;

import java.time.Instant;
import org.foursight.store.connection.CanonicalJson;
import tools.jackson.databind.JsonNode;

/**
 * A time when something of a case was given to somebody, as the audit log has it; never what it was.
 *
 * @param at when
 * @param by name of whoever gave it
 * @param format in which form, such as {@code pdf}; empty when not recorded
 * @param recipient who got it; empty when not recorded
 * @param purpose what for, in a word of {@link Purpose}
 */
public record Disclosure(Instant at, String by, String format, String recipient, String purpose) {

    static Disclosure of(AuditEntry entry) {
        JsonNode event = CanonicalJson.read(entry.event());
        return new Disclosure(
                Instant.parse(event.path("at").asString()),
                event.path("actor").path("name").asString(""),
                event.path("code").asString(""),
                event.path("recipient").asString(""),
                event.path("purpose").asString(""));
    }
}
