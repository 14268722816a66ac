package org.foursight.cli;

import java.util.concurrent.Callable;
import org.foursight.store.Database;
import org.foursight.store.audit.Purpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Erases a case. */
@Command(
        name = "erase",
        description = {
            "Erase a case for good. The audit log keeps its reference and the authority.",
            "Backups made before still hold the case."
        })
final class EraseCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "REFERENCE", description = "The case.")
    private String reference = "";

    @Option(
            names = "--authority",
            required = true,
            paramLabel = "WHO",
            description = "Who allowed it, and under which rule.")
    private String authority = "";

    EraseCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = installation.open()) {
            database.keeping().erase(reference, authority, Installation.caller(Purpose.MAINTAIN));
            terminal.out().println("erased; the audit log says so");
            return Terminal.DONE;
        }
    }
}
