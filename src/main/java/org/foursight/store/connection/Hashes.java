package org.foursight.store.connection;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** SHA-256 and HMAC-SHA-256 as lower-case hexadecimal text. */
public final class Hashes {

    private Hashes() {}

    /** Return the SHA-256 of bytes. */
    public static String sha256(byte[] bytes) {
        return hex(digest().digest(bytes));
    }

    /** Return the SHA-256 of the UTF-8 bytes of a text. */
    public static String sha256(String text) {
        return sha256(text.getBytes(UTF_8));
    }

    /** Return the SHA-256 of a file in hexadecimal. */
    public static String sha256(Path file) throws IOException {
        MessageDigest digest = digest();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return hex(digest.digest());
    }

    /** Return the HMAC-SHA-256 of a text in hexadecimal. */
    public static String hmac(byte[] key, String text) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return hex(mac.doFinal(text.getBytes(UTF_8)));
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("Every Java has HMAC-SHA-256.", never);
        }
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (GeneralSecurityException never) {
            throw new IllegalStateException("Every Java has SHA-256.", never);
        }
    }

    /** Return bytes in hexadecimal. */
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}
