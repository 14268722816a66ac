package org.foursight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.foursight.casework.BundleCheck;
import org.foursight.casework.Difference;
import org.foursight.casework.Rerun;
import org.foursight.screening.Screening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Checks a disclosure bundle on any machine, without the installation it came from. */
@Command(
        name = "verify",
        description = {
            "Check a disclosure bundle: every hash in it, then the screening run again.",
            "Needs nothing but the bundle and this program. Exit code 2 when the bundle is not as it was written,",
            "1 when the same rules do not give the same report."
        })
final class VerifyCommand implements Callable<Integer> {

    private static final int MOST_SHOWN = 50;

    private final Terminal terminal;

    @Parameters(paramLabel = "BUNDLE", description = "The file that was disclosed.")
    private Path bundle = Path.of("bundle.json");

    VerifyCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        byte[] bytes;
        try {
            bytes = Files.readAllBytes(bundle);
        } catch (IOException unreadable) {
            terminal.complain(bundle.toString(), "", "cannot be read. Check the name and that you may read it.");
            return Terminal.BAD_INPUT;
        }
        BundleCheck check = BundleCheck.of(bytes, Screening.standard());
        Rerun rerun = check.rerun();
        if (rerun == null) {
            check.faults().forEach(fault -> terminal.complain(bundle.toString(), "", fault));
            return Terminal.BAD_INPUT;
        }
        terminal.out().println(terminal.green("ok") + " every hash in the bundle holds");
        terminal.out()
                .println("who made it, only the installation can say that it came from: ask it for line "
                        + check.line());
        if (rerun.same()) {
            terminal.out().println(terminal.green("ok") + " run again, the report is the same, byte for byte");
            return Terminal.DONE;
        }
        if (rerun.isOtherRules()) {
            terminal.out()
                    .println("made with rule book " + rerun.ruleBookThen() + ", run again with " + rerun.ruleBookNow()
                            + ": use the release of the first to compare byte for byte");
        }
        terminal.out().println(rerun.differences().size() + " differences:");
        rerun.differences().stream().limit(MOST_SHOWN).forEach(this::show);
        if (rerun.differences().size() > MOST_SHOWN) {
            terminal.out().println("and " + (rerun.differences().size() - MOST_SHOWN) + " more");
        }
        return rerun.isOtherRules() ? Terminal.DONE : Terminal.OUR_FAILURE;
    }

    private void show(Difference difference) {
        terminal.out().println("  " + difference.path() + ": " + difference.then() + " -> " + difference.now());
    }
}
