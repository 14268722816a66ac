package org.foursight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.foursight.web.api.ScreeningApi;
import org.foursight.web.http.Gate;
import org.foursight.web.http.Json;
import org.junit.jupiter.api.Test;

/** A service whose gate is full. It does not prove how many screenings a machine can bear. */
class BusyTest {

    @Test
    void a_full_gate_is_503_and_says_when_to_come_back() throws Exception {
        ScreeningApi api = new ScreeningApi(Loaded.SCREENING, new Gate(0, 0));
        Service service = TestSite.serve(api.routes());
        try {
            DemonstrationCases cases = Loaded.CASES;
            HttpResponse<String> answer =
                    Browser.of(service).screen(cases.caseFile(cases.all().get(0).id()));
            assertEquals(503, answer.statusCode(), answer.body());
            assertEquals("1", answer.headers().firstValue("Retry-After").orElse(""));
            assertTrue(answer.headers().firstValue("Content-Type").orElse("").startsWith(Json.PROBLEM), answer.body());
            assertTrue(answer.body().contains("Send the case file again in a second."), answer.body());
        } finally {
            service.stop();
        }
    }
}
