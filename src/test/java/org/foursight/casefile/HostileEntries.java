package org.foursight.casefile;

import java.util.List;

/** Case files with dates that cannot be, pointers that lead nowhere and texts that hide something. */
final class HostileEntries {

    private static final String GOOD = TestCaseFiles.small();
    private static final String WHEN = "{\"on\":\"2026-05-03\"}";
    private static final String INCIDENT = "/incidents/0";

    private HostileEntries() {}

    static void wrongDates(List<Hostile> all) {
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
        Hostile.add(
                all, "screened on no real day", GOOD.replace("2026-05-20", "2026-04-31"), "/asOf", "not a real date");
    }

    static void wrongPointers(List<Hostile> all) {
        Hostile.add(
                all,
                "a victim who is not there",
                GOOD.replace("[\"v1\"]", "[\"v9\"]"),
                INCIDENT + "/towards/0",
                "There is no victim `v9`.");
        Hostile.add(
                all,
                "a suspect who is not there",
                GOOD.replace("\"by\":\"s1\"", "\"by\":\"s9\""),
                INCIDENT + "/by",
                "There is no suspect `s9`.");
        Hostile.add(
                all,
                "a victim as suspect",
                GOOD.replace("\"by\":\"s1\"", "\"by\":\"v1\""),
                INCIDENT + "/by",
                "There is no suspect `v1`.");
        Hostile.add(
                all,
                "an id twice",
                GOOD.replace("\"id\":\"i1\"", "\"id\":\"v1\""),
                INCIDENT + "/id",
                "at /victims/0/id and at /incidents/0/id");
        Hostile.add(
                all,
                "an answer about no incident",
                with("answers", answer("a1", "i9")),
                "/answers/0/incident",
                "There is no incident `i9`.");
        Hostile.add(
                all,
                "an item answered twice",
                with("answers", answer("a1", "i1") + "," + answer("a2", "i1")),
                "/answers/1",
                "answered twice");
        Hostile.add(
                all,
                "an order against no one",
                with("orders", "{\"id\":\"o1\",\"kind\":\"licence\",\"against\":\"s7\",\"basis\":\"record\"}"),
                "/orders/0/against",
                "no suspect `s7`");
        Hostile.add(
                all,
                "a breach of no incident",
                with(
                        "orders",
                        "{\"id\":\"o1\",\"kind\":\"licence\",\"against\":\"s1\",\"basis\":\"record\",\"breaches\":[{\"id\":\"b1\",\"when\":"
                                + WHEN + ",\"incident\":\"i8\",\"summary\":\"x\",\"basis\":\"record\"}]}"),
                "/orders/0/breaches/0/incident",
                "no incident `i8`");
        Hostile.add(
                all,
                "a step about no one",
                with("investigation", "{\"id\":\"p1\",\"kind\":\"arrest\",\"suspect\":\"s5\"}"),
                "/investigation/0/suspect",
                "no suspect `s5`");
    }

    static void wrongTexts(List<Hostile> all) {
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
        Hostile.add(all, name, GOOD.replace("Calls", text), INCIDENT + "/summary", message);
    }

    private static void when(List<Hostile> all, String name, String when, String path, String message) {
        Hostile.add(all, name, GOOD.replace(WHEN, when), INCIDENT + "/when" + path, message);
    }

    private static String with(String list, String entries) {
        return GOOD.substring(0, GOOD.length() - 1) + ",\"" + list + "\":[" + entries + "]}";
    }

    private static String answer(String id, String incident) {
        return "{\"id\":\"" + id
                + "\",\"questionnaire\":\"knowledge\",\"item\":\"told-to-stop\",\"value\":\"yes\",\"incident\":\""
                + incident + "\"}";
    }
}
