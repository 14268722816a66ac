package org.foursight.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.foursight.authoring.AuthoringException;
import org.foursight.authoring.GeneratedPages;
import org.foursight.authoring.NewRule;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes the skeleton of a rule into a checkout. */
@Command(
        name = "new-rule",
        description = "Write the skeleton of a rule, its scenarios and its register lines, for a person to fill in.")
final class NewRuleCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "CONCEPT", description = "What it concludes, such as work-visited.")
    private String concept = "";

    @Option(
            names = "--stratum",
            required = true,
            description = "elements, limbs, recommendations or profiles/<profile>.")
    private String stratum = "";

    @Option(
            names = "--source",
            required = true,
            paramLabel = "KEY/PARAGRAPH",
            description = "The paragraph it rests on, such as PHA-7/3a.")
    private String source = "";

    @Option(
            names = "--kind",
            description = "The kind of element, such as redFlag; the usual one of the stratum unless said.")
    private @Nullable String kind;

    @Option(
            names = "--status",
            converter = StatusWord.class,
            paramLabel = "STATUS",
            description = "met (default) or not-met.")
    private StatusWord.Claim status = StatusWord.Claim.MET;

    @Option(
            names = "--rules",
            paramLabel = "FOLDER",
            defaultValue = "rules",
            description = "The folder of rules; ./rules unless said.")
    private Path rules = Path.of("rules");

    NewRuleCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        try {
            new NewRule(concept, stratum, kind, source, status == StatusWord.Claim.MET)
                    .writeInto(rules)
                    .forEach(terminal.out()::println);
            say("Next: write in the place of each FILL IN, until mvn test -Dtest='RuleStyleTest,ScenarioTest' passes.");
            if (stratum.startsWith("profiles/")) {
                say("Name it among the steps of rules/" + stratum + ".json, in its place.");
            }
            say("Then add a line to rules/CHANGES.md, write the pages anew with " + GeneratedPages.COMMAND
                    + ", and run mvn verify.");
            return Terminal.DONE;
        } catch (AuthoringException refused) {
            terminal.complain("new-rule", "", String.valueOf(refused.getMessage()));
        } catch (IOException unwritten) {
            terminal.complain("new-rule", "", rules + " cannot be written. Check that you may write there.");
        }
        return Terminal.BAD_INPUT;
    }

    private void say(String next) {
        terminal.out().println(next);
    }
}
