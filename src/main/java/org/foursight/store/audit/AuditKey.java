package org.foursight.store.audit;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.foursight.store.connection.Hashes;
import org.foursight.store.connection.Place;
import org.foursight.store.connection.PrivateFiles;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jspecify.annotations.Nullable;

/** The key that seals the audit log, kept in a file of its own outside the database. */
public final class AuditKey {

    /** How the name of the file ends. */
    public static final String ENDING = ".audit-key";

    private static final int BYTES = 32;

    private final byte[] key;
    private final String id;

    private AuditKey(byte[] key) {
        this.key = key;
        this.id = Hashes.sha256(key).substring(0, 16);
    }

    /**
     * Read the key, or make it when the log has just begun.
     *
     * @param begun whether the log holds anything: then a missing key is not replaced
     */
    public static AuditKey open(Path file, boolean begun) {
        try {
            if (!Files.exists(file)) {
                if (begun) {
                    throw trouble(file, "is missing", null);
                }
                make(file);
            }
            byte[] key = HexFormat.of()
                    .parseHex(Files.readString(file, StandardCharsets.US_ASCII).strip());
            if (key.length != BYTES) {
                throw trouble(file, "is not as long as it was made", null);
            }
            return new AuditKey(key);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw trouble(file, "cannot be read", unreadable);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] fresh = new byte[BYTES];
        new SecureRandom().nextBytes(fresh);
        Path made = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(made);
        PrivateFiles.file(made);
        Files.writeString(made, Hashes.hex(fresh) + "\n", StandardCharsets.US_ASCII);
        Files.move(made, file);
    }

    private static StoreException trouble(Path file, String what, @Nullable Throwable cause) {
        return new StoreException(
                Trouble.AUDIT_KEY,
                "The key of the audit log, " + file + ", " + what
                        + ". Put back the copy kept with the backups; without it the log cannot be continued.",
                cause);
    }

    /** Refuse to continue a log whose last line was sealed with another key. */
    public void requireSealed(@Nullable AuditEntry head, Place place) {
        if (head != null && (!head.keyId().equals(id) || !head.mac().equals(seal(head.hash())))) {
            throw trouble(place.sibling(ENDING), "is not the one that sealed the log of " + place.shown(), null);
        }
    }

    String id() {
        return id;
    }

    String seal(String hash) {
        return Hashes.hmac(key, hash);
    }
}
