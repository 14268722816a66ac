package org.foursight.web.api;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.foursight.casework.BundleCheck;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Stored cases over HTTP, from the first revision to the disclosure, on a real database file. */
class CaseworkApiTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Screening SCREENING = Loaded.SCREENING;
    private static Service service;
    private static Browser browser;

    @BeforeAll
    static void start() throws BindException {
        service = Service.start(TestSite.local(), "127.0.0.1", 0);
        browser = Browser.of(service);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    @Test
    void a_case_is_saved_read_revised_and_every_revision_stays() {
        ObjectNode caseFile = caseFile();
        String path = create(caseFile);
        HttpResponse<String> read = browser.get(path);
        assertEquals("\"revision-1\"", read.headers().firstValue("ETag").orElse(""));
        assertEquals(caseFile, json(read).get("caseFile"));

        caseFile.put("asOf", "2026-05-27");
        HttpResponse<String> revised = put(path, change(caseFile), "If-Match", "\"revision-1\"");
        assertEquals(200, revised.statusCode(), revised.body());
        assertEquals("2026-05-27", json(browser.get(path)).at("/caseFile/asOf").asString());
        assertEquals(2, json(browser.get(path + "/revisions")).size());
        assertFalse(json(browser.get(path + "/revisions/1"))
                .at("/caseFile/asOf")
                .asString()
                .equals("2026-05-27"));
        assertTrue(browser.get("/api/cases")
                .body()
                .contains(caseFile.get("reference").asString()));
    }

    @Test
    void whoever_saves_second_is_shown_the_other_persons_change_and_loses_nothing() {
        ObjectNode caseFile = caseFile();
        String path = create(caseFile);
        caseFile.put("asOf", "2026-05-27");
        put(path, change(caseFile), "If-Match", "\"revision-1\"");
        caseFile.put("asOf", "2026-05-28");
        HttpResponse<String> second = put(path, change(caseFile), "If-Match", "\"revision-1\"");
        assertEquals(412, second.statusCode());
        assertEquals("[\"/asOf\"]", json(second).get("changed").toString());
        assertEquals("\"revision-2\"", second.headers().firstValue("ETag").orElse(""));
        assertEquals(428, put(path, change(caseFile)).statusCode());
    }

    @Test
    void a_draft_is_kept_answer_by_answer_and_a_blank_overwrites_nothing() {
        String path = create(caseFile());
        assertEquals(204, browser.get(path + "/draft").statusCode());
        assertEquals(
                409,
                post(path + "/draft", "{\"why\":\"asked\"}", "If-Match", "\"revision-1\"")
                        .statusCode());
        assertEquals("SAVED", entered(path, "/answers/knowledge/told-to-stop", "\"yes\""));
        assertEquals("BLANK", entered(path, "/answers/knowledge/told-to-stop", "\" \""));
        JsonNode draft = json(browser.get(path + "/draft"));
        assertTrue(draft.at("/entries/0/value").asString().contains("yes"), draft.toString());
        HttpResponse<String> folded = post(path + "/draft", "{\"why\":\"asked\"}", "If-Match", "\"revision-1\"");
        assertEquals(200, folded.statusCode(), folded.body());
        assertTrue(browser.get(path).body().contains("told-to-stop"));
    }

    @Test
    void the_report_is_kept_back_until_the_persons_own_view_and_red_flags_never_are() {
        String path = create(caseFile("a-fire-and-what-came-before"));
        String screening = screened(path);
        JsonNode withheld = json(browser.get(screening));
        assertTrue(withheld.get("withheld").asBoolean());
        assertFalse(withheld.get("redFlags").isEmpty());
        assertFalse(withheld.has("pairs"));

        HttpResponse<String> early = act(
                path,
                1,
                "{\"act\":\"decided\",\"screening\":\"" + id(screening)
                        + "\",\"conclusion\":\"offence-s2a\",\"stand\":\"agree\",\"code\":null,\"reason\":null}");
        assertEquals(422, early.statusCode(), early.body());
        assertEquals(201, act(path, 1, ownView(screening)).statusCode());
        assertTrue(json(browser.get(screening)).has("pairs"));
    }

    @Test
    void a_decision_may_name_two_people_of_the_report() {
        ObjectNode caseFile = caseFile();
        String victim = caseFile.at("/victims/0/id").asString();
        String suspect = caseFile.at("/suspects/0/id").asString();
        String path = create(caseFile);
        String screening = screened(path);
        act(path, 1, ownView(screening));
        String decided = "{\"act\":\"decided\",\"screening\":\"" + id(screening)
                + "\",\"conclusion\":\"offence-s2a\",\"stand\":\"agree\",\"code\":null,\"reason\":null,\"about\":{\"victim\":\""
                + victim + "\",\"suspect\":\"";
        HttpResponse<String> nobody = act(path, 2, decided + "nobody\"}}");
        assertEquals(422, nobody.statusCode());
        assertTrue(nobody.body().contains("/act/about"), nobody.body());
        assertEquals(
                422, act(path, 2, decided.replaceFirst(",\"suspect.*", "}}")).statusCode());
        HttpResponse<String> kept = act(path, 2, decided + suspect + "\"}}");
        assertEquals(201, kept.statusCode(), kept.body());
        assertEquals(suspect, json(kept).at("/act/about/suspect").asString(), kept.body());
        String bundle = browser.get(path + "/bundle", "Disclosed-To", "CPS, reviewing lawyer, secure mail")
                .body();
        assertTrue(bundle.contains("\"about\":{\"suspect\":\"" + suspect + "\",\"victim\":\"" + victim), bundle);
        assertTrue(BundleCheck.of(bundle.getBytes(UTF_8), SCREENING).isIntact());
    }

    @Test
    void an_act_that_another_came_before_is_not_recorded() {
        String path = create(caseFile());
        String screening = screened(path);
        HttpResponse<String> stale = act(path, 0, ownView(screening));
        assertEquals(409, stale.statusCode());
        assertEquals(1, json(stale).get("acts").size());
        assertEquals(422, act(path, 1, "{\"act\":\"none\"}").statusCode());
        act(path, 1, ownView(screening));
        HttpResponse<String> unknown = act(
                path,
                2,
                "{\"act\":\"decided\",\"screening\":\"" + id(screening)
                        + "\",\"conclusion\":\"anything\",\"stand\":\"agree\",\"code\":null,\"reason\":null}");
        assertEquals(422, unknown.statusCode());
        assertTrue(unknown.body().contains("/act/conclusion"), unknown.body());
    }

    @Test
    void what_the_rules_and_others_made_of_a_case_is_told_after_ones_own_view_and_nobody_records_a_screening() {
        String path = create(caseFile());
        String screening = screened(path);
        JsonNode before = json(browser.get(path + "/acts"));
        assertTrue(before.at("/0/withheld").asBoolean() && !before.get(0).has("act"), before.toString());
        act(path, 1, ownView(screening));
        JsonNode after = json(browser.get(path + "/acts"));
        assertEquals("screened", after.at("/0/act/act").asString());
        assertEquals(403, act(path, 2, after.at("/0/act").toString()).statusCode());
    }

    @Test
    void lowering_waits_for_another_person() {
        String path = create(caseFile());
        String screening = screened(path);
        act(path, 1, ownView(screening));
        HttpResponse<String> lowered = act(
                path,
                2,
                "{\"act\":\"reviewed\",\"screening\":\"" + id(screening)
                        + "\",\"conclusion\":\"offence-s2a\",\"stand\":\"lower\",\"code\":\"evidence\","
                        + "\"reason\":\"Two statements agree that one occasion took place.\",\"recheck\":\""
                        + java.time.LocalDate.now(java.time.Clock.systemUTC()).plusDays(20) + "\"}");
        assertEquals(201, lowered.statusCode(), lowered.body());
        HttpResponse<String> own =
                act(path, 3, "{\"act\":\"seconded\",\"lowering\":3,\"agreed\":true,\"reason\":\"I agree.\"}");
        assertEquals(403, own.statusCode());
        JsonNode queued = queued(path);
        assertTrue(queued.get("reasons").toString().contains("loweringProposed"), queued.toString());
    }

    @Test
    void the_same_rules_over_the_same_revision_give_the_same_bytes() {
        String path = create(caseFile());
        String screening = screened(path);
        assertEquals(403, browser.get(screening + "/again").statusCode());
        act(path, 1, ownView(screening));
        JsonNode again = json(browser.get(screening + "/again"));
        assertTrue(again.get("same").asBoolean(), again.toString());
        assertEquals(0, again.get("differences").size());
    }

    @Test
    void what_is_disclosed_is_verified_without_the_installation_and_any_change_shows() {
        String path = create(caseFile());
        assertEquals(409, browser.get(path + "/bundle", "Disclosed-To", "CPS").statusCode());
        act(path, 1, ownView(screened(path)));
        assertEquals(428, browser.get(path + "/bundle").statusCode());
        String bundle = browser.get(path + "/bundle", "Disclosed-To", "CPS, reviewing lawyer, secure mail")
                .body();
        BundleCheck check = BundleCheck.of(bundle.getBytes(UTF_8), SCREENING);
        assertTrue(check.isIntact() && check.rerun() != null && check.rerun().same());
        for (String part : List.of("reference", "madeBy", "asOf", "harassment", "ownView")) {
            String changed = bundle.replaceFirst(part, "x" + part);
            assertFalse(changed.equals(bundle), part);
            assertFalse(BundleCheck.of(changed.getBytes(UTF_8), SCREENING).isIntact(), part);
        }
        for (String odd :
                List.of(bundle + "{}", bundle.replaceFirst("\\{", "{\"content\":{},"), "{\"content\":1e999}")) {
            assertFalse(BundleCheck.of(odd.getBytes(UTF_8), SCREENING).isIntact(), odd);
        }
        assertTrue(browser.get(path + "/audit").body().contains("disclose"));
    }

    @Test
    void no_bundle_or_list_of_overrides_shows_a_report_before_ones_own_view() {
        String path = create(caseFile());
        String screening = screened(path);
        HttpResponse<String> early = browser.get(path + "/bundle", "Disclosed-To", "CPS");
        assertEquals(403, early.statusCode());
        assertFalse(early.body().contains("pairs"), early.body());
        assertEquals(403, browser.get(path + "/overrides").statusCode());
        assertFalse(browser.get(path + "/audit").body().contains("\\\"op\\\":\\\"disclose"), "nothing left");
        act(path, 1, ownView(screening));
        assertEquals(200, browser.get(path + "/bundle", "Disclosed-To", "CPS").statusCode());
        assertEquals(200, browser.get(path + "/overrides").statusCode());
    }

    @Test
    void what_was_done_is_in_the_audit_log_and_the_log_is_whole() {
        String path = create(caseFile());
        browser.get(path);
        screened(path);
        List<String> operations = new ArrayList<>();
        json(browser.get(path + "/audit"))
                .forEach(entry -> operations.add(
                        JSON.readTree(entry.get("event").asString()).path("op").asString()));
        assertTrue(operations.containsAll(List.of("collect", "consult", "runRules")), operations.toString());
        JsonNode check = json(browser.get("/api/audit/check"));
        assertTrue(check.path("whole").asBoolean() && check.path("changed").isEmpty(), check.toString());
        assertTrue(browser.get("/api/audit").body().lines().allMatch(line -> line.startsWith("{")));
    }

    @Test
    void what_is_wrong_is_said_with_its_place_and_nothing_is_saved() {
        HttpResponse<String> none = browser.get("/api/cases/NONE");
        assertEquals(404, none.statusCode());
        ObjectNode caseFile = caseFile();
        create(caseFile);
        assertEquals(409, post("/api/cases", change(caseFile)).statusCode());
        caseFile.put("recordedAs", "nothing-known");
        HttpResponse<String> invalid = post("/api/cases", change(caseFile));
        assertEquals(422, invalid.statusCode());
        assertTrue(invalid.body().contains("/recordedAs"), invalid.body());
        assertEquals(422, post("/api/cases", "{\"why\":\"\"}").statusCode());
        assertEquals(400, post("/api/cases", "{").statusCode());
    }

    private static String create(ObjectNode caseFile) {
        HttpResponse<String> created = post("/api/cases", change(caseFile));
        assertEquals(201, created.statusCode(), created.body());
        return "/api/cases/" + caseFile.get("reference").asString().replace('/', '~');
    }

    private static String screened(String path) {
        HttpResponse<String> screened = post(path + "/screenings", "{}");
        assertEquals(201, screened.statusCode(), screened.body());
        return path + "/screenings/" + json(screened).get("id").asString();
    }

    private static JsonNode queued(String path) {
        for (JsonNode queued : json(browser.get("/api/queue"))) {
            if (path.endsWith("/" + queued.get("reference").asString().replace('/', '~'))) {
                return queued;
            }
        }
        throw new AssertionError("not in the queue: " + path);
    }

    private static String ownView(String screening) {
        return "{\"act\":\"ownView\",\"screening\":\"" + id(screening)
                + "\",\"view\":{\"proposed\":\"harassment\",\"concern\":\"continueEnquiries\",\"note\":null}}";
    }

    private static String id(String screening) {
        return screening.substring(screening.lastIndexOf('/') + 1);
    }

    private static String entered(String path, String place, String value) {
        HttpResponse<String> saved = put(path + "/draft", "{\"path\":\"" + place + "\",\"value\":" + value + "}");
        assertEquals(200, saved.statusCode(), saved.body());
        return json(saved).get("kept").asString();
    }

    private static HttpResponse<String> act(String path, int known, String act) {
        return post(path + "/acts", "{\"known\":" + known + ",\"act\":" + act + "}");
    }

    private static ObjectNode caseFile() {
        return caseFile("ex-partner-recorded-as-harassment");
    }

    private static ObjectNode caseFile(String demonstration) {
        ObjectNode caseFile = (ObjectNode) JSON.readTree(Loaded.CASES.caseFile(demonstration));
        caseFile.put("reference", "T/" + NEXT.incrementAndGet());
        return caseFile;
    }

    private static String change(ObjectNode caseFile) {
        return JSON.createObjectNode()
                .put("why", "first report")
                .set("caseFile", caseFile)
                .toString();
    }

    private static HttpResponse<String> post(String path, String body, String... headers) {
        return send("POST", path, body, headers);
    }

    private static HttpResponse<String> put(String path, String body, String... headers) {
        return send("PUT", path, body, headers);
    }

    private static HttpResponse<String> send(String method, String path, String body, String... headers) {
        List<String> all = new ArrayList<>(List.of("Content-Type", "application/json"));
        all.addAll(List.of(headers));
        return browser.send(method, path, BodyPublishers.ofString(body), all.toArray(String[]::new));
    }

    private static JsonNode json(HttpResponse<String> answer) {
        return JSON.readTree(answer.body());
    }
}
