package org.foursight.cli;

import java.util.concurrent.Callable;
import org.foursight.engine.RuleBook;
import org.foursight.screening.Screening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Prints the catalogue of rules. */
@Command(name = "rules", description = "List the rules: what each concludes, its source and its gist.")
final class RulesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--format",
            converter = Format.Word.class,
            paramLabel = "FORMAT",
            description = "markdown (default) or json.")
    private Format format = Format.MARKDOWN;

    RulesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        RuleBook book = Screening.standard().ruleBook();
        if (format == Format.JSON) {
            JsonMapper mapper = JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .build();
            terminal.out().println(mapper.writeValueAsString(book.rules()));
        } else {
            terminal.out().println("| rule | concludes | source | gist |");
            terminal.out().println("|---|---|---|---|");
            book.rules()
                    .forEach(rule -> terminal.out()
                            .println("| " + rule.id() + " | " + rule.concludes() + " " + rule.status() + " | "
                                    + rule.source() + " | " + rule.gist() + " |"));
        }
        return Terminal.DONE;
    }
}
