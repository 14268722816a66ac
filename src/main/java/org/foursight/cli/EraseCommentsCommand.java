package org.foursight.cli;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import org.foursight.store.Database;
import org.foursight.store.audit.Purpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Erases comments on rules that are older than the force keeps them. */
@Command(
        name = "erase-comments",
        description = {
            "Erase the comments on rules made before a day, with the names of who made them.",
            "The audit log keeps the day and the authority. Backups made before still hold them."
        })
final class EraseCommentsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Installation installation = new Installation();

    @Option(
            names = "--before",
            required = true,
            paramLabel = "DAY",
            description = "Comments made before this day go, such as 2024-04-01.")
    private LocalDate before = LocalDate.MIN;

    @Option(
            names = "--authority",
            required = true,
            paramLabel = "WHO",
            description = "Who allowed it, and under which rule.")
    private String authority = "";

    EraseCommentsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = installation.open()) {
            int erased = database.ruleComments().eraseBefore(before, authority, Installation.caller(Purpose.MAINTAIN));
            terminal.out().println(erased + " erased; the audit log says so");
            return Terminal.DONE;
        }
    }
}
