package org.foursight.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.foursight.screening.Loaded;
import org.foursight.web.http.Site;
import org.junit.jupiter.api.Test;

/** A screening that takes longer than a request may is refused with what to do instead, and the service goes on. */
class LongScreeningTest {

    @Test
    void a_screening_that_takes_too_long_is_refused_and_the_next_request_is_answered() throws Exception {
        Site site = TestSite.local();
        Service service = Service.start(
                new Site(
                        site.screening().limitedTo(Duration.ZERO),
                        site.cases(),
                        site.casework(),
                        site.training(),
                        site.signIn(),
                        site.clock()),
                "127.0.0.1",
                0);
        try {
            Browser browser = Browser.of(service);
            HttpResponse<String> answer = browser.screen(Loaded.CASES.caseFile("long-campaign"));
            assertEquals(503, answer.statusCode(), answer.body());
            assertTrue(answer.body().contains("took longer than 0 s and was stopped"), answer.body());
            assertTrue(answer.body().contains("?open=no"), answer.body());
            assertEquals(200, browser.get("/api/health").statusCode());
        } finally {
            service.stop();
        }
    }
}
