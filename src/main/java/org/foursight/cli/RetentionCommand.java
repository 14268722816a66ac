package org.foursight.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.foursight.store.Database;
import org.foursight.store.audit.Purpose;
import org.foursight.store.cases.CaseSummary;
import org.foursight.store.keeping.RetentionSchedule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Closes cases, and names those that the schedule of the force says have to be looked at again. */
@Command(
        name = "retention",
        description = "Close cases, and name those due for review of retention. Nothing is erased by it.")
final class RetentionCommand {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Terminal terminal;

    RetentionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "close",
            mixinStandardHelpOptions = true,
            description = "Close a case: from that day its time in the schedule runs, and it leaves the queue.")
    int close(
            @Parameters(paramLabel = "REFERENCE", description = "The case.") String reference,
            @Parameters(paramLabel = "CLASS", description = "Its class in the schedule, such as ordinary.")
                    String retention,
            @Option(names = "--on", paramLabel = "DAY", description = "The day it was closed (default: today).")
                    @Nullable
                    LocalDate day,
            @Mixin Installation installation) {
        try (Database database = installation.open()) {
            LocalDate on = day == null ? today() : day;
            database.cases().close(reference, on, retention, Installation.caller(Purpose.MAINTAIN));
            terminal.out().println("closed on " + on + " as " + retention + "; the audit log says so");
            return Terminal.DONE;
        }
    }

    @Command(name = "reopen", mixinStandardHelpOptions = true, description = "Open a closed case again.")
    int reopen(
            @Parameters(paramLabel = "REFERENCE", description = "The case.") String reference,
            @Mixin Installation installation) {
        try (Database database = installation.open()) {
            database.cases().reopen(reference, Installation.caller(Purpose.MAINTAIN));
            terminal.out().println("open again; the audit log says so");
            return Terminal.DONE;
        }
    }

    @Command(
            name = "due",
            mixinStandardHelpOptions = true,
            description = "Name the closed cases whose time is over, or whose class is not in the schedule.")
    int due(
            @Parameters(
                            paramLabel = "SCHEDULE",
                            description =
                                    "A file with the times of your force: {\"reviewAfter\": {\"ordinary\": \"P1Y\"}}.")
                    Path schedule,
            @Mixin Installation installation) {
        RetentionSchedule times;
        try {
            times = RetentionSchedule.read(new String(terminal.read(schedule.toString()), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            return terminal.refuse(schedule.toString(), unreadable);
        }
        try (Database database = installation.open()) {
            database.keeping()
                    .dueForReview(times, today(), Installation.caller(Purpose.MAINTAIN))
                    .forEach(closed -> terminal.out().println(line(closed, times.due(closed))));
            return Terminal.DONE;
        }
    }

    private static String line(CaseSummary closed, @Nullable LocalDate due) {
        return closed.reference() + ": closed " + closed.closed() + " as " + closed.retention()
                + (due == null ? ", which is not in the schedule" : ", due " + due);
    }

    private static LocalDate today() {
        return LocalDate.ofInstant(Clock.systemUTC().instant(), HERE);
    }
}
