package org.foursight.web.api;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Which of two kinds of report is answered with. What each holds is for the tests of the service. */
class ScreeningApiTest {

    @Test
    void the_kind_of_report_follows_the_weights_in_accept() {
        assertTrue(ScreeningApi.prefersMarkdown("application/json;q=0.5, text/markdown"));
        assertFalse(ScreeningApi.prefersMarkdown("application/json, text/markdown;q=0.9"));
        assertFalse(ScreeningApi.prefersMarkdown("text/markdown;q=lots"));
        assertFalse(ScreeningApi.prefersMarkdown("*/*"));
        assertFalse(ScreeningApi.prefersMarkdown(null));
    }
}
