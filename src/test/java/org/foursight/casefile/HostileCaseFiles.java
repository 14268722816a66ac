package org.foursight.casefile;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;

/** Case files that must be refused, for every way into the program. Does not show that nothing else gets through. */
public final class HostileCaseFiles {

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
        @Override
        public String toString() {
            return name;
        }
    }

    private static final String GOOD = TestCaseFiles.small();
    private static final String WHEN = "{\"on\":\"2026-05-03\"}";
    private static final String INCIDENT = "/incidents/0";

    private HostileCaseFiles() {}

    /** Return all of them. */
    public static List<Hostile> all() {
        List<Hostile> all = new ArrayList<>();
        notJson(all);
        tooMuch(all);
        wrongFields(all);
        wrongDates(all);
        wrongPointers(all);
        wrongTexts(all);
        return List.copyOf(all);
    }

    private static void notJson(List<Hostile> all) {
        String d = Problem.DOCUMENT;
        add(all, "nothing at all", "", d, "is empty");
        add(all, "only white space", " \n\t ", d, "is empty");
        add(all, "a byte order mark alone", "\uFEFF", d, "is empty");
        add(all, "a word", "hello", d, "not well-formed JSON at line 1");
        add(all, "a web page", "<!doctype html><html></html>", d, "not well-formed JSON");
        add(all, "a form post", "reference=x&asOf=y", d, "not well-formed JSON");
        add(all, "cut off after a third", GOOD.substring(0, GOOD.length() / 3), d, "ends too early");
        add(all, "cut off before the end", GOOD.substring(0, GOOD.length() - 1), d, "ends too early");
        add(all, "cut off in a text", "{\"schema\":\"foursight", d, "ends too early");
        add(all, "an open bracket", "{", d, "ends too early");
        add(all, "a closing bracket", "}", d, "not well-formed");
        add(all, "a comment", "/* x */" + GOOD, d, "not well-formed");
        add(all, "single quotes", "{'schema':1}", d, "not well-formed");
        add(all, "a comma too many", GOOD.replace("}]}", "}],}"), d, "not well-formed");
        add(all, "a line break in a text", "{\"a\":\"x\ny\"}", d, "not well-formed");
        add(all, "a NUL in a text", "{\"a\":\"x\u0000y\"}", d, "not well-formed");
        add(all, "a half escape", "{\"a\":\"\\u12\"}", d, "not well-formed");
        add(all, "not a number", GOOD.replace("\"acts\":3", "\"acts\":NaN"), d, "NaN and Infinity");
        add(all, "infinity", GOOD.replace("\"acts\":3", "\"acts\":Infinity"), d, "NaN and Infinity");
        add(all, "minus infinity", GOOD.replace("\"acts\":3", "\"acts\":-Infinity"), d, "NaN and Infinity");
        add(all, "a leading zero", GOOD.replace("\"acts\":3", "\"acts\":03"), d, "not well-formed");
        add(all, "a hexadecimal number", GOOD.replace("\"acts\":3", "\"acts\":0x3"), d, "not well-formed");
        add(all, "two case files", GOOD + GOOD, d, "follows the end");
        add(all, "rubbish behind", GOOD + " oops", d, "follows the end");
        add(all, "a bracket behind", GOOD + "}", d, "follows the end");
        add(all, "a list", "[" + GOOD + "]", d, "Expected an object, found a list");
        add(all, "null", "null", d, "Expected an object, found null");
        add(all, "true", "true", d, "Expected an object, found true");
        add(all, "a number", "42", d, "Expected an object, found a number");
        add(all, "a quoted text", "\"" + "x".repeat(10) + "\"", d, "Expected an object, found a text");
        add(
                all,
                "a field twice",
                GOOD.replace("{\"schema\"", "{\"asOf\":\"2026-05-20\",\"schema\""),
                "/asOf",
                "given twice");
        add(
                all,
                "an inner field twice",
                GOOD.replace("\"id\":\"i1\",", "\"id\":\"i1\",\"id\":\"i1\","),
                INCIDENT + "/id",
                "given twice");
        add(all, "UTF-16 with a mark", ("\uFEFF" + GOOD).getBytes(UTF_16LE), d, "UTF-16");
        add(all, "UTF-16 without a mark", GOOD.getBytes(UTF_16LE), d, "UTF-16");
        add(
                all,
                "a byte that is never UTF-8",
                new byte[] {'{', '"', (byte) 0xFF, '"', ':', '1', '}'},
                d,
                "not valid UTF-8 at byte 3");
        add(
                all,
                "an overlong slash",
                new byte[] {'{', '"', (byte) 0xC0, (byte) 0xAF, '"', ':', '1', '}'},
                d,
                "not valid UTF-8 at byte 3");
        add(
                all,
                "a surrogate in UTF-8",
                new byte[] {'"', (byte) 0xED, (byte) 0xA0, (byte) 0x80, '"'},
                d,
                "not valid UTF-8 at byte 2");
        add(all, "a character cut in two", new byte[] {'"', (byte) 0xE2, (byte) 0x82}, d, "not valid UTF-8 at byte 2");
        add(
                all,
                "Windows-1252",
                GOOD.replace("Calls", "Caf\u00E9").getBytes(java.nio.charset.StandardCharsets.ISO_8859_1),
                d,
                "not valid UTF-8");
        add(all, "a zip file", new byte[] {'P', 'K', 3, 4, 20, 0, 0, 0}, d, "not well-formed JSON");
        add(all, "zero bytes", new byte[100], d, "UTF-16");
    }

    private static void tooMuch(List<Hostile> all) {
        String d = Problem.DOCUMENT;
        add(all, "a hundred thousand lists", "[".repeat(100_000), d, "nested more than 32 deep at line 1, column");
        add(
                all,
                "a hundred thousand objects",
                "{\"a\":".repeat(100_000),
                d,
                "nested more than 32 deep at line 1, column");
        add(
                all,
                "a text of a million characters",
                "{\"a\":\"" + "x".repeat(1_000_000) + "\"}",
                d,
                "longer than 25,000");
        add(all, "a name of a million characters", "{\"" + "x".repeat(1_000_000) + "\":1}", d, "longer than 25,000");
        add(all, "a number of a million digits", "{\"a\":" + "9".repeat(1_000_000) + "}", d, "longer than 25,000");
        add(all, "a number of 31 digits", "{\"a\":" + "9".repeat(31) + "}", d, "longer than 30 characters");
        add(all, "more than two megabytes", GOOD + " ".repeat(2 * 1024 * 1024), d, "larger than 2 MB");
        add(all, "a million numbers", "[1" + ",1".repeat(1_000_000) + "]", d, "too many values");
        add(
                all,
                "a vast exponent",
                GOOD.replace("\"acts\":3", "\"acts\":1e999999999"),
                INCIDENT + "/times/acts",
                "too large");
        add(all, "ten thousand unknown fields", fields(10_000), d, "10001 fields");
        add(all, "2,001 incidents", TestCaseFiles.incidents(2_001), "/incidents", "2001 entries");
        add(all, "300,000 wrong incidents", list("incidents", "1,".repeat(300_000)), "/incidents", "300001 entries");
        add(all, "9,000 wrong incidents", list("incidents", "1,".repeat(9_000)), "/incidents", "9001 entries");
        add(all, "21 victims", GOOD.replace("[{\"id\":\"v1\"}]", victims(21)), "/victims", "21 entries");
    }

    private static void wrongFields(List<Hostile> all) {
        add(all, "an empty object", "{}", "/schema", "`schema` is missing");
        add(all, "another version", GOOD.replace("case-file/1", "case-file/2"), "/schema", "not a version");
        add(
                all,
                "a version number",
                GOOD.replace("\"foursight/case-file/1\"", "1"),
                "/schema",
                "Expected a text, found a number");
        add(
                all,
                "an unknown field",
                GOOD.replace("\"by\":", "\"bye\":"),
                INCIDENT + "/bye",
                "There is no field `bye` here.");
        add(
                all,
                "a field named __proto__",
                GOOD.replace("{\"schema\"", "{\"__proto__\":{},\"schema\""),
                "/__proto__",
                "no field");
        add(
                all,
                "a class name field",
                GOOD.replace("{\"schema\"", "{\"@class\":\"x\",\"schema\""),
                "/@class",
                "no field");
        add(
                all,
                "a slash in a field name",
                GOOD.replace("{\"schema\"", "{\"a/b~c\":1,\"schema\""),
                "/a~1b~0c",
                "`a/b~c`");
        add(all, "no victims", GOOD.replace("[{\"id\":\"v1\"}]", "[]"), "/victims", "The list is empty");
        add(
                all,
                "a victim that is a text",
                GOOD.replace("{\"id\":\"v1\"}", "\"v1\""),
                "/victims/0",
                "Expected an object, found a text");
        add(
                all,
                "victims in an object",
                GOOD.replace("[{\"id\":\"v1\"}]", "{\"id\":\"v1\"}"),
                "/victims",
                "Expected a list, found an object");
        add(all, "a null", GOOD.replace("\"by\":\"s1\"", "\"by\":null"), INCIDENT + "/by", "found null");
        add(
                all,
                "an unknown word",
                GOOD.replace("\"contact\"", "\"contct\""),
                INCIDENT + "/behaviours/0",
                "`contct` is not one of the words");
        add(
                all,
                "a word in capitals",
                GOOD.replace("\"contact\"", "\"CONTACT\""),
                INCIDENT + "/behaviours/0",
                "`CONTACT`");
        add(all, "a word by number", GOOD.replace("\"contact\"", "1"), INCIDENT + "/behaviours/0", "found a number");
        add(
                all,
                "a word twice",
                GOOD.replace("\"contact\"", "\"contact\",\"contact\""),
                INCIDENT + "/behaviours",
                "more than once");
        add(all, "no behaviours", GOOD.replace("\"contact\"", ""), INCIDENT + "/behaviours", "The list is empty");
        add(
                all,
                "no reason for another act",
                GOOD.replace("\"contact\"", "\"otherAssociated\""),
                INCIDENT + "/otherReason",
                "`otherReason` is missing");
        add(
                all,
                "done and procured",
                GOOD.replace("\"by\":\"s1\"", "\"by\":\"s1\",\"procuredBy\":\"s1\""),
                INCIDENT,
                "both `by` and `procuredBy`");
        add(all, "no acts", GOOD.replace("\"acts\":3", "\"acts\":0"), INCIDENT + "/times/acts", "too small");
        add(all, "too many acts", GOOD.replace("\"acts\":3", "\"acts\":100001"), INCIDENT + "/times/acts", "too large");
        add(
                all,
                "two and a half acts",
                GOOD.replace("\"acts\":3", "\"acts\":2.5"),
                INCIDENT + "/times/acts",
                "number with a fraction");
        add(
                all,
                "acts in quotes",
                GOOD.replace("\"acts\":3", "\"acts\":\"3\""),
                INCIDENT + "/times/acts",
                "Expected a whole number, found a text");
        add(
                all,
                "a long id",
                GOOD.replace("\"id\":\"i1\"", "\"id\":\"" + "i".repeat(32) + "\""),
                INCIDENT + "/id",
                "not written as it must be");
        add(
                all,
                "an id that climbs folders",
                GOOD.replace("\"id\":\"i1\"", "\"id\":\"../../etc\""),
                INCIDENT + "/id",
                "`../../etc`");
        add(all, "a reference with markup", GOOD.replace("T-1", "<script>"), "/reference", "`<script>`");
        add(
                all,
                "a reference with a line break behind",
                GOOD.replace("T-1", "T-1\\n"),
                "/reference",
                "not written as it must be");
        add(
                all,
                "a hidden character in a field name",
                GOOD.replace("{\"schema\"", "{\"a\u202Eb\":1,\"schema\""),
                "/aU+202Eb",
                "`aU+202Eb`");
        add(
                all,
                "a field name of 5,000 characters",
                GOOD.replace("{\"schema\"", "{\"" + "n".repeat(5_000) + "\":1,\"schema\""),
                "/" + "n".repeat(199) + "…",
                "nnn…`");
    }

    private static void wrongDates(List<Hostile> all) {
        when(all, "a day that is not real", "{\"on\":\"2026-02-30\"}", "/on", "2026-02-30 is not a real date.");
        when(all, "a thirteenth month", "{\"on\":\"2026-13-01\"}", "/on", "is not a real date");
        when(all, "a British date", "{\"on\":\"03/05/2026\"}", "/on", "is not a real date");
        when(all, "a date with a time", "{\"on\":\"2026-05-03T10:00:00Z\"}", "/on", "is not a real date");
        when(all, "a year 9999", "{\"on\":\"9999-12-31\"}", "/on", "9999-12-31 is");
        when(all, "a date as a number", "{\"on\":20260503}", "/on", "Expected a text, found a number");
        when(all, "after the screening", "{\"on\":\"2026-05-21\"}", "/on", "after the date of the screening");
        when(
                all,
                "a month after the screening",
                "{\"month\":\"2026-06\"}",
                "/month",
                "after the date of the screening");
        when(
                all,
                "a range that runs backwards",
                "{\"from\":\"2026-05-09\",\"to\":\"2026-05-01\"}",
                "/to",
                "2026-05-01 is before 2026-05-09");
        when(
                all,
                "an end before its start",
                "{\"on\":\"2026-05-03\",\"at\":\"21:00\",\"until\":\"20:00\"}",
                "/until",
                "20:00 is before 21:00");
        when(all, "an end without a start", "{\"on\":\"2026-05-03\",\"until\":\"20:00\"}", "", "needs a time in `at`");
        when(all, "a quarter past twenty-five", "{\"on\":\"2026-05-03\",\"at\":\"25:15\"}", "/at", "`25:15`");
        when(all, "half a range", "{\"from\":\"2026-05-01\"}", "/to", "`to` is missing");
        when(all, "two forms at once", "{\"on\":\"2026-05-03\",\"month\":\"2026-05\"}", "/month", "no field `month`");
        when(all, "no form at all", "{}", "", "does not say when");
        when(all, "a date for a when", "\"2026-05-03\"", "", "does not say when");
        when(all, "not known is false", "{\"notKnown\":false}", "/notKnown", "Only true");
        add(all, "screened on no real day", GOOD.replace("2026-05-20", "2026-04-31"), "/asOf", "not a real date");
    }

    private static void wrongPointers(List<Hostile> all) {
        add(
                all,
                "a victim who is not there",
                GOOD.replace("[\"v1\"]", "[\"v9\"]"),
                INCIDENT + "/towards/0",
                "There is no victim `v9`.");
        add(
                all,
                "a suspect who is not there",
                GOOD.replace("\"by\":\"s1\"", "\"by\":\"s9\""),
                INCIDENT + "/by",
                "There is no suspect `s9`.");
        add(
                all,
                "a victim as suspect",
                GOOD.replace("\"by\":\"s1\"", "\"by\":\"v1\""),
                INCIDENT + "/by",
                "There is no suspect `v1`.");
        add(
                all,
                "an id twice",
                GOOD.replace("\"id\":\"i1\"", "\"id\":\"v1\""),
                INCIDENT + "/id",
                "at /victims/0/id and at /incidents/0/id");
        add(
                all,
                "an answer about no incident",
                with("answers", answer("a1", "i9")),
                "/answers/0/incident",
                "There is no incident `i9`.");
        add(
                all,
                "an item answered twice",
                with("answers", answer("a1", "i1") + "," + answer("a2", "i1")),
                "/answers/1",
                "answered twice");
        add(
                all,
                "an order against no one",
                with("orders", "{\"id\":\"o1\",\"kind\":\"licence\",\"against\":\"s7\",\"basis\":\"record\"}"),
                "/orders/0/against",
                "no suspect `s7`");
        add(
                all,
                "a breach of no incident",
                with(
                        "orders",
                        "{\"id\":\"o1\",\"kind\":\"licence\",\"against\":\"s1\",\"basis\":\"record\",\"breaches\":[{\"id\":\"b1\",\"when\":"
                                + WHEN + ",\"incident\":\"i8\",\"summary\":\"x\",\"basis\":\"record\"}]}"),
                "/orders/0/breaches/0/incident",
                "no incident `i8`");
        add(
                all,
                "a step about no one",
                with("investigation", "{\"id\":\"p1\",\"kind\":\"arrest\",\"suspect\":\"s5\"}"),
                "/investigation/0/suspect",
                "no suspect `s5`");
    }

    private static void wrongTexts(List<Hostile> all) {
        text(all, "an empty text", "", "The text is empty");
        text(all, "a text of 4001 characters", "x".repeat(4001), "4001 characters");
        text(all, "an escaped NUL", "a\\u0000b", "a control character, U+0000");
        text(all, "an escape character", "a\\u001b[31mb", "a control character, U+001B");
        text(all, "a carriage return", "a\\r\\nb", "a control character, U+000D");
        text(all, "text turned round", "a\u202Eb", "direction of writing, U+202E");
        text(all, "an isolate", "a\u2066b", "direction of writing, U+2066");
        text(all, "a zero-width space", "a\u200Bb", "cannot be seen, U+200B");
        text(all, "a mark inside", "a\uFEFFb", "cannot be seen, U+FEFF");
        text(all, "a hidden tag character", "a\uDB40\uDC41b", "cannot be seen, U+E0041");
        text(all, "half a character", "a\\ud800b", "half a character, U+D800");
        text(all, "a line separator", "a\u2028b", "U+2028");
    }

    private static void text(List<Hostile> all, String name, String text, String message) {
        add(all, name, GOOD.replace("Calls", text), INCIDENT + "/summary", message);
    }

    private static void when(List<Hostile> all, String name, String when, String path, String message) {
        add(all, name, GOOD.replace(WHEN, when), INCIDENT + "/when" + path, message);
    }

    private static void add(List<Hostile> all, String name, String body, String path, String message) {
        add(all, name, body.getBytes(UTF_8), path, message);
    }

    private static void add(List<Hostile> all, String name, byte[] body, String path, String message) {
        all.add(new Hostile(name, body, path, message));
    }

    private static String with(String list, String entries) {
        return GOOD.substring(0, GOOD.length() - 1) + ",\"" + list + "\":[" + entries + "]}";
    }

    private static String list(String name, String entries) {
        return GOOD.substring(0, GOOD.indexOf(",\"incidents\"")) + ",\"" + name + "\":[" + entries + "1]}";
    }

    private static String answer(String id, String incident) {
        return "{\"id\":\"" + id
                + "\",\"questionnaire\":\"knowledge\",\"item\":\"told-to-stop\",\"value\":\"yes\",\"incident\":\""
                + incident + "\"}";
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
