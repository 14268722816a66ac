package org.foursight.signin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The table of access as a table. Whether the service keeps to it is tested with requests. */
class AccessTest {

    private static final String HEADER = "method,path,anyone,officer,reviewer,trainer,administrator,auditor,a minute\n";

    @Test
    void a_person_with_several_roles_may_do_what_any_of_them_allows() {
        AccessRow row = Access.read(HEADER + "GET,/c/{reference},,unit,emergency,,,yes,1\n")
                .row("GET /c/{reference}");
        assertEquals(Grant.NO, row.grant(Set.of()));
        assertEquals(Grant.NO, row.grant(Set.of(Role.TRAINER, Role.ADMINISTRATOR)));
        assertEquals(Grant.UNIT, row.grant(Set.of(Role.OFFICER, Role.TRAINER)));
        assertEquals(Grant.EMERGENCY, row.grant(Set.of(Role.OFFICER, Role.REVIEWER)));
        assertEquals(Grant.YES, row.grant(Set.of(Role.OFFICER, Role.AUDITOR)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GET,/a,maybe,,,,,,1|maybe",
                "GET,/a,unit,,,,,,1|anyone",
                "GET,/a,,unit,,,,,1|not about one case",
                "POST,/a/{reference},,emergency,,,,,1|in an emergency",
                "GET,/a,,yes,,,,,|no limit",
                "GET,/a,,yes,,,,1|too few or too many",
                "GET,/a,,yes,,,,,1,more|too few or too many"
            })
    void a_row_that_cannot_be_meant_is_refused(String row, String why) {
        IllegalArgumentException refused =
                assertThrows(IllegalArgumentException.class, () -> Access.read(HEADER + row + "\n"));
        assertTrue(String.valueOf(refused.getMessage()).contains(why), refused.getMessage());
    }

    @Test
    void two_rows_for_one_endpoint_are_refused() {
        String row = "GET,/a,,yes,,,,,1\n";
        assertThrows(IllegalArgumentException.class, () -> Access.read(HEADER + row + row));
    }

    @Test
    void an_endpoint_without_a_row_and_a_row_without_an_endpoint_are_both_named() {
        Access access = Access.read(HEADER + "GET,/a,,yes,,,,,1\nGET,/b,,yes,,,,,1\n");
        access.requireExactly(List.of("GET /a", "GET /b"));
        IllegalStateException refused =
                assertThrows(IllegalStateException.class, () -> access.requireExactly(List.of("GET /a", "PUT /c")));
        assertTrue(String.valueOf(refused.getMessage()).contains("no row PUT /c; no endpoint GET /b"));
    }

    @Test
    void administrators_see_no_case_and_auditors_none_but_its_log() {
        for (AccessRow row : Access.standard().rows()) {
            if (row.path().startsWith("/api/cases") || row.path().startsWith("/api/queue")) {
                assertEquals(Grant.NO, row.grant(Set.of(Role.ADMINISTRATOR, Role.TRAINER)), row.key());
                boolean log = row.path().endsWith("/audit");
                assertEquals(log ? Grant.YES : Grant.NO, row.grant(Set.of(Role.AUDITOR)), row.key());
            }
        }
    }
}
