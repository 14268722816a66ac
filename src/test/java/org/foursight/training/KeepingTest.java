package org.foursight.training;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foursight.signin.MovableClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept in memory, for how long, and what is written when somebody asks. */
class KeepingTest {

    @TempDir
    private Path home;

    private final MovableClock clock = new MovableClock(Instant.parse("2026-05-20T09:00:00Z"));

    @Test
    void nothing_is_on_disk_until_somebody_asks() throws IOException {
        Folder folder = new Folder(home.resolve("a/workshops"));
        assertEquals(List.of(), folder.plans());
        assertFalse(Files.exists(home.resolve("a")));
        Plan plan = Rehearsal.LIBRARY.plans().get(0);
        Path file = folder.keep(plan);
        assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
        assertEquals(
                "rwx------", PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("a/workshops"))));
        Plan kept = folder.plans().get(0);
        assertEquals(plan, kept.as(plan.id()));
        assertEquals(file.getFileName().toString(), kept.id() + ".json");
        assertEquals(List.of(), Rehearsal.LIBRARY.problems(kept));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "null", "[]", "{\"schema\":\"other\"}", "{\"real\":1}", "{\"schema\":\"a\",\"schema\":\"b\"}"
            })
    void a_file_that_is_no_plan_is_passed_over(String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThrows(PlanException.class, () -> PlanFile.read(bytes));
        Files.write(home.resolve("plan-222222222222.json"), bytes);
        Files.writeString(home.resolve("other.json"), "{}");
        assertEquals(List.of(), new Folder(home).plans());
    }

    @Test
    void what_is_not_used_for_hours_is_forgotten() {
        Shelf<String> shelf = new Shelf<>(clock);
        String id = shelf.put("trainer", "workshop").orElseThrow();
        clock.pass(Shelf.LASTS);
        assertEquals(Optional.of("workshop"), shelf.get("trainer", id));
        assertEquals(Optional.empty(), shelf.get("another", id));
        clock.pass(Shelf.LASTS.plusSeconds(1));
        assertEquals(Optional.empty(), shelf.get("trainer", id));
        assertTrue(shelf.of("trainer").isEmpty());
    }

    @Test
    void one_trainer_cannot_fill_the_memory() {
        Shelf<String> shelf = new Shelf<>(clock);
        long taken = Stream.generate(() -> shelf.put("trainer", "workshop"))
                .limit(50)
                .filter(Optional::isPresent)
                .count();
        assertEquals(10, taken);
        assertTrue(shelf.put("another", "workshop").isPresent());
        shelf.remove("another", shelf.of("trainer").keySet().iterator().next());
        assertEquals(10, shelf.of("trainer").size());
    }
}
