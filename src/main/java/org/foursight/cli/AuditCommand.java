package org.foursight.cli;

import java.util.List;
import org.foursight.store.Database;
import org.foursight.store.audit.Purpose;
import org.foursight.store.audit.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Checks or exports the audit log. */
@Command(name = "audit", description = "Check or export the audit log.")
final class AuditCommand {

    private final Terminal terminal;

    AuditCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Command(
            name = "verify",
            mixinStandardHelpOptions = true,
            description = "Check that no event was changed, taken out, put in or cut off, and that own views, decisions"
                    + " and reviews are those it tells of. Exit code 1 when one is not.")
    int verify(@Mixin Installation installation) {
        try (Database database = installation.open()) {
            Verification found = database.audit().verify();
            terminal.out().println(found.sentence());
            List<String> broken = database.keeping().brokenSeals();
            broken.forEach(terminal.out()::println);
            return found.intact() && broken.isEmpty() ? Terminal.DONE : Terminal.OUR_FAILURE;
        }
    }

    @Command(
            name = "export",
            mixinStandardHelpOptions = true,
            description = "Write the audit log to standard output, one event a line; the export is itself logged.")
    int export(@Mixin Installation installation) {
        try (Database database = installation.open()) {
            database.audit().export(terminal.out(), Installation.caller(Purpose.AUDIT));
            return Terminal.DONE;
        }
    }
}
