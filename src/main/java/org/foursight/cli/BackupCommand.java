package org.foursight.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.foursight.store.Database;
import org.foursight.store.audit.Purpose;
import org.foursight.store.keeping.Backup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Copies the database while it is in use. */
@Command(
        name = "backup",
        description = "Copy the database while it is in use. The audit key is not in the copy: keep it elsewhere.")
final class BackupCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Installation installation = new Installation();

    @Parameters(paramLabel = "FILE", description = "Where the copy goes; must not be there yet.")
    private Path file = Path.of("foursight-backup.db");

    BackupCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try (Database database = installation.open()) {
            Backup backup = database.keeping().backup(file, Installation.caller(Purpose.MAINTAIN));
            terminal.out().println(backup.sha256() + "  " + backup.file());
            return Terminal.DONE;
        }
    }
}
