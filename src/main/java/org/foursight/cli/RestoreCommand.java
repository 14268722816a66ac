package org.foursight.cli;

import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import org.foursight.store.Database;
import org.foursight.store.audit.Purpose;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Puts a backup in the place of the database. */
@Command(
        name = "restore",
        description = {
            "Put a backup in the place of the database; what was there is kept beside it.",
            "Stop the service first."
        })
final class RestoreCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "FILE", description = "The backup, with its .sha256 beside it.")
    private Path file = Path.of("foursight-backup.db");

    RestoreCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = Database.restore(
                file,
                installation.url(),
                installation.keys(),
                Clock.systemUTC(),
                Installation.caller(Purpose.MAINTAIN))) {
            terminal.out().println("restored to " + database.place());
            return Terminal.DONE;
        }
    }
}
