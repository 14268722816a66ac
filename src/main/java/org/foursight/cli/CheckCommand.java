package org.foursight.cli;

import java.util.concurrent.Callable;
import org.foursight.casefile.CaseFileException;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import picocli.CommandLine.Command;

/** Checks the engine and screens every demonstration case. */
@Command(name = "check", description = "Run the start-up checks and screen every demonstration case.")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Screening screening = Screening.standard();
        int rules = screening.ruleBook().rules().size();
        say(terminal.green("ok"), "canaries passed");
        say(terminal.green("ok"), "rule book " + VersionText.of(screening.ruleBook()) + ", " + rules + " rules");
        DemonstrationCases cases = DemonstrationCases.load();
        int code = Terminal.DONE;
        for (var entry : cases.all()) {
            code = Math.max(code, screen(screening, entry.id(), cases.caseFile(entry.id())));
        }
        return code;
    }

    private int screen(Screening screening, String id, byte[] caseFile) {
        try {
            var report = screening.screen(screening.reader().read(caseFile));
            say(terminal.green("ok"), "case " + id + ", " + report.firings().size() + " firings");
            return Terminal.DONE;
        } catch (CaseFileException broken) {
            say(terminal.red("failed"), "case " + id);
            broken.problems()
                    .forEach(problem ->
                            terminal.complain(id, problem.path(), problem.message() + " " + problem.remedy()));
            return Terminal.OUR_FAILURE;
        }
    }

    private void say(String outcome, String what) {
        terminal.out().println(outcome + " " + what);
    }
}
