package org.foursight.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.foursight.authoring.AuthoringException;
import org.foursight.authoring.GeneratedPages;
import org.foursight.screening.Screening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the generated pages of a checkout anew. */
@Command(name = "catalogue", description = "Write the generated pages of rules/ of a checkout anew.")
final class CatalogueCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            defaultValue = "rules",
            description = "The folder of rules; ./rules unless said.")
    private Path rules = Path.of("rules");

    CatalogueCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** A register that cannot be read, or that contradicts itself, says so as an illegal state. */
    @Override
    public Integer call() {
        Screening screening = Screening.standard();
        try {
            new GeneratedPages(
                            screening.register(),
                            screening.questionnaires(),
                            screening.ruleBook().rules())
                    .writeInto(rules)
                    .forEach(file -> terminal.out().println("wrote " + file));
            return Terminal.DONE;
        } catch (AuthoringException | IllegalStateException refused) {
            terminal.complain("catalogue", "", String.valueOf(refused.getMessage()));
        } catch (IOException unwritten) {
            terminal.complain("catalogue", "", rules + " cannot be written. Check that you may write there.");
        }
        return Terminal.BAD_INPUT;
    }
}
