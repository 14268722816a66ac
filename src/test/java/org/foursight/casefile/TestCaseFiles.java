package org.foursight.casefile;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;

/** Invented case files for tests. */
final class TestCaseFiles {

    private TestCaseFiles() {}

    /** Return a small case file that is in order. */
    static String small() {
        return "{\"schema\":\"foursight/case-file/1\",\"reference\":\"T-1\",\"asOf\":\"2026-05-20\",\"recordedAs\":\"harassment\","
                + "\"victims\":[{\"id\":\"v1\"}],\"suspects\":[{\"id\":\"s1\"}],\"incidents\":[{\"id\":\"i1\","
                + "\"when\":{\"on\":\"2026-05-03\"},\"summary\":\"Calls\",\"behaviours\":[\"contact\"],\"towards\":[\"v1\"],"
                + "\"by\":\"s1\",\"times\":{\"acts\":3},\"basis\":\"record\"}]}";
    }

    /** Return a case file with many full incidents. */
    static String incidents(int count) {
        StringBuilder file = new StringBuilder(small());
        file.setLength(file.length() - 2);
        for (int i = 2; i <= count; i++) {
            file.append(",{\"id\":\"i")
                    .append(i)
                    .append("\",\"when\":{\"on\":\"2026-04-")
                    .append(10 + i % 20)
                    .append("\",\"at\":\"21:00\"},\"summary\":\"")
                    .append("Messages and calls through the evening, and a visit. ".repeat(5))
                    .append(
                            "\",\"behaviours\":[\"contact\",\"threat\"],\"towards\":[\"v1\"],\"by\":\"s1\",\"times\":{\"acts\":3,\"occasions\":2},")
                    .append(
                            "\"channel\":\"message\",\"place\":\"victimHome\",\"threats\":[{\"kind\":\"violence\",\"words\":\"I will find you.\"}],")
                    .append(
                            "\"effect\":{\"fearOfViolence\":\"yes\",\"alarm\":\"yes\"},\"evidence\":[{\"kind\":\"phone\",\"held\":true}],\"basis\":\"record\"}");
        }
        return file.append("]}").toString();
    }

    /** Return the case file that uses every field, and every form of "when". */
    static byte[] whole() {
        try (InputStream whole = TestCaseFiles.class.getResourceAsStream("/casefile/whole.json")) {
            return Objects.requireNonNull(whole).readAllBytes();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
