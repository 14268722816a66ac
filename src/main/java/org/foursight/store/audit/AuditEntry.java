package org.foursight.store.audit;

import org.jspecify.annotations.Nullable;

/**
 * One line of the audit log, as it is kept.
 *
 * @param seq its place, from 1 without gaps
 * @param reference the case it is about, for finding it; null when it is not about one
 * @param event the event as canonical JSON (RFC 8785) on one line
 * @param prev hash of the line before; 64 zeros for the first
 * @param hash SHA-256 of {@code prev} and {@code event}, as hexadecimal text one after the other
 * @param mac HMAC-SHA-256 of {@code hash} with the key kept outside the database
 * @param keyId which key that is
 */
public record AuditEntry(
        long seq, @Nullable String reference, String event, String prev, String hash, String mac, String keyId) {

    /** What stands for the hash before the first line. */
    public static final String NOTHING_BEFORE = "0".repeat(64);
}
