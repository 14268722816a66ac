package org.foursight.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.foursight.engine.EngineDefect;
import org.foursight.screening.Screening;
import org.foursight.store.Database;
import org.foursight.store.connection.StoreException;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Says what is wrong with an installation. */
@Command(
        name = "doctor",
        description =
                "Say what is wrong with this installation: rules, database, audit log. Exit code 1 when anything is.")
final class DoctorCommand implements Callable<Integer> {

    private static final long LEAST_SPACE = 200L * 1024 * 1024;

    private final Terminal terminal;
    private int code = Terminal.DONE;

    @Mixin
    private Installation installation = new Installation();

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            Screening screening = Screening.standard();
            say(true, "rule book " + VersionText.of(screening.ruleBook()) + ", canaries passed");
        } catch (EngineDefect defect) {
            say(false, String.valueOf(defect.getMessage()));
        }
        Path file = installation.file();
        if (file != null && !Files.exists(file)) {
            say(false, "there is no database at " + file + "; serve makes one, or name another with --database");
            return code;
        }
        try (Database database = installation.open()) {
            say(true, "database " + database.place() + " opens, and its safe settings are on");
            List<String> wrong = database.keeping().integrity();
            wrong.forEach(sentence -> say(false, sentence));
            if (wrong.isEmpty()) {
                say(true, database.audit().verify().sentence() + " Every stored hash holds.");
            }
        } catch (StoreException trouble) {
            say(false, String.valueOf(trouble.getMessage()));
        }
        space();
        return code;
    }

    private void space() {
        Path file = installation.file();
        if (file != null) {
            try {
                long free = Files.getFileStore(file.getParent()).getUsableSpace();
                say(free >= LEAST_SPACE, (free >> 20) + " MiB free where the database is");
            } catch (java.io.IOException unknown) {
                say(false, "how much room is left where the database is cannot be found out");
            }
            replaced(file);
        }
        terminal.out().println("Not checked here: whether the disk is encrypted. It has to be.");
    }

    /** Name what restores put aside: it holds cases that erasing them here does not reach. */
    private void replaced(Path file) {
        try (Stream<Path> beside = Files.list(file.getParent())) {
            beside.filter(other -> other.getFileName().toString().startsWith(file.getFileName() + ".before-"))
                    .sorted()
                    .forEach(other -> terminal.out()
                            .println("note: " + other + " is what a restore put aside; delete it when it is not"
                                    + " needed, as erasing a case does not reach it"));
        } catch (java.io.IOException unreadable) {
            say(false, "the folder of the database cannot be listed: " + file.getParent());
        }
    }

    private void say(boolean good, String sentence) {
        terminal.out().println((good ? terminal.green("ok") : terminal.red("wrong")) + " " + sentence);
        code = good ? code : Terminal.OUR_FAILURE;
    }
}
