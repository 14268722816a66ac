package org.foursight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import org.junit.jupiter.api.Test;

/** Bodies meant to break the service. It does not prove that every such body has been thought of. */
class HostileBodyTest {

    private static Map<String, byte[]> bodies() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("deep lists", "[".repeat(200_000));
        texts.put("deep objects", "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000));
        texts.put("a huge number", "{\"reference\":1e999999999}");
        texts.put("a long number", "{\"reference\":" + "9".repeat(100_000) + "}");
        texts.put("a long name", "{\"" + "n".repeat(1_000_000) + "\":1}");
        texts.put("many names", "{" + "\"a\":1,".repeat(100_000) + "\"b\":1}");
        texts.put("many entries", "{\"incidents\":[" + "{},".repeat(100_000) + "{}]}");
        texts.put("a wrong type everywhere", "{\"victims\":{},\"incidents\":\"x\",\"asOf\":[],\"suspects\":null}");
        texts.put("a lone surrogate", "{\"reference\":\"\\ud800 narrative\"}");
        texts.put("no value", "null");
        texts.put("markup", "{\"reference\":\"<script>narrative</script>\"}");
        Map<String, byte[]> bodies = new LinkedHashMap<>();
        texts.forEach((name, text) -> bodies.put(name, text.getBytes(StandardCharsets.UTF_8)));
        bodies.put("bytes that are not UTF-8", new byte[] {'{', '"', (byte) 0xff, (byte) 0xfe, '"', ':', '1', '}'});
        bodies.put("UTF-16", "{}".getBytes(StandardCharsets.UTF_16));
        bodies.put("zeros", new byte[100_000]);
        return bodies;
    }

    @Test
    void each_is_refused_and_the_service_keeps_answering() throws Exception {
        DemonstrationCases cases = DemonstrationCases.load();
        Service service = Service.start(Screening.standard(), cases, "127.0.0.1", 0);
        try {
            Browser browser = Browser.of(service);
            bodies().forEach((name, body) -> {
                HttpResponse<String> answer = browser.screen(body);
                assertTrue(answer.statusCode() == 400 || answer.statusCode() == 422, name + ": " + answer.body());
                assertFalse(answer.body().contains("Exception"), name);
                assertTrue(answer.body().length() < 100_000, name + " has a long answer");
            });
            assertEquals(
                    200, browser.screen(cases.caseFile(cases.all().get(0).id())).statusCode());
        } finally {
            service.stop();
        }
    }
}
