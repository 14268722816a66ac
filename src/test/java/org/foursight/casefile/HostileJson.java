package org.foursight.casefile;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import java.util.List;

/** Bodies that are not JSON as it should be, or too much of it. */
final class HostileJson {

    private static final String GOOD = TestCaseFiles.small();
    private static final String INCIDENT = "/incidents/0";

    private HostileJson() {}

    static void notJson(List<Hostile> all) {
        String d = Problem.DOCUMENT;
        Hostile.add(all, "nothing at all", "", d, "is empty");
        Hostile.add(all, "only white space", " \n\t ", d, "is empty");
        Hostile.add(all, "a byte order mark alone", "\uFEFF", d, "is empty");
        Hostile.add(all, "a word", "hello", d, "not well-formed JSON at line 1");
        Hostile.add(all, "a web page", "<!doctype html><html></html>", d, "not well-formed JSON");
        Hostile.add(all, "a form post", "reference=x&asOf=y", d, "not well-formed JSON");
        Hostile.add(all, "cut off after a third", GOOD.substring(0, GOOD.length() / 3), d, "ends too early");
        Hostile.add(all, "cut off before the end", GOOD.substring(0, GOOD.length() - 1), d, "ends too early");
        Hostile.add(all, "cut off in a text", "{\"schema\":\"foursight", d, "ends too early");
        Hostile.add(all, "an open bracket", "{", d, "ends too early");
        Hostile.add(all, "a closing bracket", "}", d, "not well-formed");
        Hostile.add(all, "a comment", "/* x */" + GOOD, d, "not well-formed");
        Hostile.add(all, "single quotes", "{'schema':1}", d, "not well-formed");
        Hostile.add(all, "a comma too many", GOOD.replace("}]}", "}],}"), d, "not well-formed");
        Hostile.add(all, "a line break in a text", "{\"a\":\"x\ny\"}", d, "not well-formed");
        Hostile.add(all, "a NUL in a text", "{\"a\":\"x\u0000y\"}", d, "not well-formed");
        Hostile.add(all, "a half escape", "{\"a\":\"\\u12\"}", d, "not well-formed");
        Hostile.add(all, "not a number", GOOD.replace("\"acts\":3", "\"acts\":NaN"), d, "NaN and Infinity");
        Hostile.add(all, "infinity", GOOD.replace("\"acts\":3", "\"acts\":Infinity"), d, "NaN and Infinity");
        Hostile.add(all, "minus infinity", GOOD.replace("\"acts\":3", "\"acts\":-Infinity"), d, "NaN and Infinity");
        Hostile.add(all, "a leading zero", GOOD.replace("\"acts\":3", "\"acts\":03"), d, "not well-formed");
        Hostile.add(all, "a hexadecimal number", GOOD.replace("\"acts\":3", "\"acts\":0x3"), d, "not well-formed");
        Hostile.add(all, "two case files", GOOD + GOOD, d, "follows the end");
        Hostile.add(all, "rubbish behind", GOOD + " oops", d, "follows the end");
        Hostile.add(all, "a bracket behind", GOOD + "}", d, "follows the end");
        Hostile.add(all, "a list", "[" + GOOD + "]", d, "Expected an object, found a list");
        Hostile.add(all, "null", "null", d, "Expected an object, found null");
        Hostile.add(all, "true", "true", d, "Expected an object, found true");
        Hostile.add(all, "a number", "42", d, "Expected an object, found a number");
        Hostile.add(all, "a quoted text", "\"" + "x".repeat(10) + "\"", d, "Expected an object, found a text");
        Hostile.add(
                all,
                "a field twice",
                GOOD.replace("{\"schema\"", "{\"asOf\":\"2026-05-20\",\"schema\""),
                "/asOf",
                "given twice");
        Hostile.add(
                all,
                "an inner field twice",
                GOOD.replace("\"id\":\"i1\",", "\"id\":\"i1\",\"id\":\"i1\","),
                INCIDENT + "/id",
                "given twice");
        Hostile.add(all, "UTF-16 with a mark", ("\uFEFF" + GOOD).getBytes(UTF_16LE), d, "UTF-16");
        Hostile.add(all, "UTF-16 without a mark", GOOD.getBytes(UTF_16LE), d, "UTF-16");
        Hostile.add(
                all,
                "a byte that is never UTF-8",
                new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'},
                d,
                "not valid UTF-8 at byte 3");
        Hostile.add(
                all,
                "an overlong slash",
                new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'},
                d,
                "not valid UTF-8 at byte 3");
        Hostile.add(
                all,
                "a surrogate in UTF-8",
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
                d,
                "not valid UTF-8 at byte 2");
        Hostile.add(
                all,
                "a character cut in two",
                new byte[] {'"', (byte) 0xE2, (byte) 0x82},
                d,
                "not valid UTF-8 at byte 2");
        Hostile.add(
                all,
                "Windows-1252",
                GOOD.replace("Calls", "Caf\u00E9").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                d,
                "not valid UTF-8");
        Hostile.add(all, "a zip file", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, d, "not well-formed JSON");
        Hostile.add(all, "zero bytes", new byte[100], d, "UTF-16");
    }

    static void tooMuch(List<Hostile> all) {
        String d = Problem.DOCUMENT;
        Hostile.add(
                all, "a hundred thousand lists", "[".repeat(100_000), d, "nested more than 32 deep at line 1, column");
        Hostile.add(
                all,
                "a hundred thousand objects",
                "{\"a\":".repeat(100_000),
                d,
                "nested more than 32 deep at line 1, column");
        Hostile.add(
                all,
                "a text of a million characters",
                "{\"a\":\"" + "x".repeat(1_000_000) + "\"}",
                d,
                "longer than 25,000");
        Hostile.add(
                all,
                "a name of a million characters",
                "{\"" + "x".repeat(1_000_000) + "\":1}",
                d,
                "longer than 25,000");
        Hostile.add(
                all, "a number of a million digits", "{\"a\":" + "9".repeat(1_000_000) + "}", d, "longer than 25,000");
        Hostile.add(all, "a number of 31 digits", "{\"a\":" + "9".repeat(31) + "}", d, "longer than 30 characters");
        Hostile.add(all, "more than two megabytes", GOOD + " ".repeat(2 * 1024 * 1024), d, "larger than 2 MB");
        Hostile.add(all, "a million numbers", "[1" + ",1".repeat(1_000_000) + "]", d, "too many values");
        Hostile.add(
                all,
                "a vast exponent",
                GOOD.replace("\"acts\":3", "\"acts\":1e999999999"),
                INCIDENT + "/times/acts",
                "too large");
        Hostile.add(all, "ten thousand unknown fields", fields(10_000), d, "10001 fields");
        Hostile.add(all, "2,001 incidents", TestCaseFiles.incidents(2_001), "/incidents", "2001 entries");
        Hostile.add(
                all,
                "300,000 wrong incidents",
                list("incidents", "1,".repeat(300_000)),
                "/incidents",
                "300001 entries");
        Hostile.add(all, "9,000 wrong incidents", list("incidents", "1,".repeat(9_000)), "/incidents", "9001 entries");
        Hostile.add(all, "21 victims", GOOD.replace("[{\"id\":\"v1\"}]", victims(21)), "/victims", "21 entries");
    }

    private static String list(String name, String entries) {
        return GOOD.substring(0, GOOD.indexOf(",\"incidents\"")) + ",\"" + name + "\":[" + entries + "1]}";
    }

    private static String victims(int count) {
        StringBuilder victims = new StringBuilder("[{\"id\":\"v1\"}");
        for (int i = 2; i <= count; i++) {
            victims.append(",{\"id\":\"v").append(i).append("\"}");
        }
        return victims.append(']').toString();
    }

    private static String fields(int count) {
        StringBuilder fields = new StringBuilder("{\"schema\":\"foursight/case-file/1\"");
        for (int i = 0; i < count; i++) {
            fields.append(",\"f").append(i).append("\":1");
        }
        return fields.append('}').toString();
    }
}
