package org.foursight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import org.junit.jupiter.api.Test;

/** Where results go when they cannot go out. Needs a system with {@code /dev/full}, such as Linux. */
class OutputProcessTest {

    @Test
    void a_reader_who_wants_no_more_is_no_failure() throws Exception {
        Process process =
                Child.command(Child.classes(), "rules", "--format", "json").start();
        process.getInputStream().close();
        assertEquals("", new String(process.getErrorStream().readAllBytes(), UTF_8));
        assertEquals(0, process.waitFor());
    }

    @Test
    void results_lost_to_a_full_disk_are_a_failure_that_is_told() throws Exception {
        Process process = Child.command(Child.classes(), "rules")
                .redirectOutput(new File("/dev/full"))
                .start();
        String complaint = new String(process.getErrorStream().readAllBytes(), UTF_8);
        assertTrue(complaint.startsWith("standard output: not everything could be written"), complaint);
        assertEquals(1, complaint.lines().count());
        assertEquals(1, process.waitFor());
    }
}
