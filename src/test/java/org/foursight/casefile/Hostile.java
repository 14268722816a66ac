package org.foursight.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.List;

/**
 * A case file that must be refused.
 *
 * @param name what is wrong with it
 * @param body what is sent
 * @param path where the first problem must be
 * @param message a part of its message
 */
@SuppressWarnings("ArrayRecordComponent")
public record Hostile(String name, byte[] body, String path, String message) {

    static void add(List<Hostile> all, String name, String body, String path, String message) {
        add(all, name, body.getBytes(UTF_8), path, message);
    }

    static void add(List<Hostile> all, String name, byte[] body, String path, String message) {
        all.add(new Hostile(name, body, path, message));
    }

    @Override
    public String toString() {
        return name;
    }
}
