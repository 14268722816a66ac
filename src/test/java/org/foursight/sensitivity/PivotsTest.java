package org.foursight.sensitivity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.foursight.report.Outlook;
import org.foursight.report.Report;
import org.foursight.report.ReportMarkdown;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.junit.jupiter.api.Test;

class PivotsTest {

    private static final Screening SCREENING = Loaded.SCREENING;

    @Test
    void two_incidents_each_carry_the_course_of_conduct() {
        Report report = screened(2);

        Outlook outlook = report.pairs().get(0).outlook();
        assertTrue(outlook.entriesTried());
        assertEquals(2, outlook.restsOn().size());
        assertFalse(ReportMarkdown.write(report).contains("too many entries"));
    }

    @Test
    void too_many_entries_are_not_taken_out_one_by_one_and_the_report_says_so() {
        Report report = screened(400);

        Outlook outlook = report.pairs().get(0).outlook();
        assertFalse(outlook.entriesTried());
        assertTrue(outlook.restsOn().isEmpty());
        assertTrue(ReportMarkdown.write(report)
                .contains("What each outcome rests on is not shown: there are too many entries"));
    }

    private static Report screened(int incidents) {
        String all = IntStream.range(0, incidents)
                .mapToObj(i -> "{\"id\":\"i" + i + "\",\"when\":{\"on\":\""
                        + LocalDate.of(2025, 1, 1).plusDays(i)
                        + "\"},\"summary\":\"An invented incident.\",\"behaviours\":[\"contact\"],\"towards\":[\"v1\"],"
                        + "\"by\":\"s1\",\"effect\":{\"distress\":\"yes\"},\"basis\":\"victimAccount\"}")
                .collect(Collectors.joining(","));
        String json = "{\"schema\":\"foursight/case-file/1\",\"reference\":\"invented\",\"asOf\":\"2026-05-20\","
                + "\"recordedAs\":\"harassment\",\"victims\":[{\"id\":\"v1\",\"kind\":\"individual\"}],"
                + "\"suspects\":[{\"id\":\"s1\"}],\"incidents\":[" + all + "]}";
        return SCREENING.screen(SCREENING.reader().read(json.getBytes(StandardCharsets.UTF_8)));
    }
}
