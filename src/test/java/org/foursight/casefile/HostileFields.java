package org.foursight.casefile;

import java.util.List;

/** Case files with fields that are wrong, missing or too many. */
final class HostileFields {

    private static final String GOOD = TestCaseFiles.small();
    private static final String INCIDENT = "/incidents/0";

    private HostileFields() {}

    static void wrongFields(List<Hostile> all) {
        Hostile.add(all, "an empty object", "{}", "/schema", "`schema` is missing");
        Hostile.add(all, "another version", GOOD.replace("case-file/1", "case-file/2"), "/schema", "not a version");
        Hostile.add(
                all,
                "a version number",
                GOOD.replace("\"foursight/case-file/1\"", "1"),
                "/schema",
                "Expected a text, found a number");
        Hostile.add(
                all,
                "an unknown field",
                GOOD.replace("\"by\":", "\"bye\":"),
                INCIDENT + "/bye",
                "There is no field `bye` here.");
        Hostile.add(
                all,
                "a field named __proto__",
                GOOD.replace("{\"schema\"", "{\"__proto__\":{},\"schema\""),
                "/__proto__",
                "no field");
        Hostile.add(
                all,
                "a class name field",
                GOOD.replace("{\"schema\"", "{\"@class\":\"x\",\"schema\""),
                "/@class",
                "no field");
        Hostile.add(
                all,
                "a slash in a field name",
                GOOD.replace("{\"schema\"", "{\"a/b~c\":1,\"schema\""),
                "/a~1b~0c",
                "`a/b~c`");
        Hostile.add(all, "no victims", GOOD.replace("[{\"id\":\"v1\"}]", "[]"), "/victims", "The list is empty");
        Hostile.add(
                all,
                "a victim that is a text",
                GOOD.replace("{\"id\":\"v1\"}", "\"v1\""),
                "/victims/0",
                "Expected an object, found a text");
        Hostile.add(
                all,
                "victims in an object",
                GOOD.replace("[{\"id\":\"v1\"}]", "{\"id\":\"v1\"}"),
                "/victims",
                "Expected a list, found an object");
        Hostile.add(all, "a null", GOOD.replace("\"by\":\"s1\"", "\"by\":null"), INCIDENT + "/by", "found null");
        Hostile.add(
                all,
                "an unknown word",
                GOOD.replace("\"contact\"", "\"contct\""),
                INCIDENT + "/behaviours/0",
                "`contct` is not one of the words");
        Hostile.add(
                all,
                "a word in capitals",
                GOOD.replace("\"contact\"", "\"CONTACT\""),
                INCIDENT + "/behaviours/0",
                "`CONTACT`");
        Hostile.add(
                all,
                "a word by number",
                GOOD.replace("\"contact\"", "1"),
                INCIDENT + "/behaviours/0",
                "found a number");
        Hostile.add(
                all,
                "a word twice",
                GOOD.replace("\"contact\"", "\"contact\",\"contact\""),
                INCIDENT + "/behaviours",
                "more than once");
        Hostile.add(
                all, "no behaviours", GOOD.replace("\"contact\"", ""), INCIDENT + "/behaviours", "The list is empty");
        Hostile.add(
                all,
                "no reason for another act",
                GOOD.replace("\"contact\"", "\"otherAssociated\""),
                INCIDENT + "/otherReason",
                "`otherReason` is missing");
        Hostile.add(
                all,
                "done and procured",
                GOOD.replace("\"by\":\"s1\"", "\"by\":\"s1\",\"procuredBy\":\"s1\""),
                INCIDENT,
                "both `by` and `procuredBy`");
        Hostile.add(all, "no acts", GOOD.replace("\"acts\":3", "\"acts\":0"), INCIDENT + "/times/acts", "too small");
        Hostile.add(
                all,
                "too many acts",
                GOOD.replace("\"acts\":3", "\"acts\":100001"),
                INCIDENT + "/times/acts",
                "too large");
        Hostile.add(
                all,
                "two and a half acts",
                GOOD.replace("\"acts\":3", "\"acts\":2.5"),
                INCIDENT + "/times/acts",
                "number with a fraction");
        Hostile.add(
                all,
                "acts in quotes",
                GOOD.replace("\"acts\":3", "\"acts\":\"3\""),
                INCIDENT + "/times/acts",
                "Expected a whole number, found a text");
        Hostile.add(
                all,
                "a long id",
                GOOD.replace("\"id\":\"i1\"", "\"id\":\"" + "i".repeat(32) + "\""),
                INCIDENT + "/id",
                "not written as it must be");
        Hostile.add(
                all,
                "an id that climbs folders",
                GOOD.replace("\"id\":\"i1\"", "\"id\":\"../../etc\""),
                INCIDENT + "/id",
                "`../../etc`");
        Hostile.add(all, "a reference with markup", GOOD.replace("T-1", "<script>"), "/reference", "`<script>`");
        Hostile.add(
                all,
                "a reference with a line break behind",
                GOOD.replace("T-1", "T-1\\n"),
                "/reference",
                "not written as it must be");
        Hostile.add(
                all,
                "a hidden character in a field name",
                GOOD.replace("{\"schema\"", "{\"a\u202Eb\":1,\"schema\""),
                "/aU+202Eb",
                "`aU+202Eb`");
        Hostile.add(
                all,
                "a field name of 5,000 characters",
                GOOD.replace("{\"schema\"", "{\"" + "n".repeat(5_000) + "\":1,\"schema\""),
                "/" + "n".repeat(199) + "…",
                "nnn…`");
    }
}
