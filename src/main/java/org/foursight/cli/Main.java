package org.foursight.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.net.BindException;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import org.foursight.engine.EngineDefect;
import org.foursight.screening.UncertifiedScreening;
import org.foursight.store.connection.StoreException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help;
import picocli.CommandLine.Mixin;

/** The program: {@code foursight serve} and its other commands. */
@Command(
        name = "foursight",
        mixinStandardHelpOptions = true,
        versionProvider = VersionText.class,
        description = "Explainable decision support for stalking cases in England and Wales. An officer decides.",
        footer = {"", "Exit codes: 0 done, 1 our own failure, 2 bad input or usage."})
public final class Main implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Address address = new Address();

    @Mixin
    private Installation installation = new Installation();

    private Main(Terminal terminal) {
        this.terminal = terminal;
    }

    /** Run the program and leave with its exit code. */
    public static void main(String[] args) {
        ResultStream results = new ResultStream(new FileOutputStream(FileDescriptor.out));
        PrintStream out = new PrintStream(results, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);
        int code = run(args, System.in, out, err);
        out.flush();
        String lost = results.lost();
        if (lost != null) {
            err.println("standard output: not everything could be written, " + lost
                    + ". Make room, or send it somewhere else.");
            code = Terminal.OUR_FAILURE;
        }
        if (code != Terminal.DONE) {
            System.exit(code);
        }
    }

    /** Run one command and return its exit code: 0 done, 1 our own failure, 2 bad input or usage. */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        Terminal terminal = new Terminal(in, out, err, System.console() != null && System.getenv("NO_COLOR") == null);
        CommandLine line = new CommandLine(new Main(terminal));
        line.addSubcommand(new ServeCommand(terminal));
        line.addSubcommand(new ScreenCommand(terminal));
        line.addSubcommand(new RulesCommand(terminal));
        line.addSubcommand(new CheckCommand(terminal));
        line.addSubcommand(new VerifyCommand(terminal));
        line.addSubcommand(new AuditCommand(terminal));
        line.addSubcommand(new BackupCommand(terminal));
        line.addSubcommand(new RestoreCommand(terminal));
        line.addSubcommand(new EraseCommand(terminal));
        line.addSubcommand(new EraseCommentsCommand(terminal));
        line.addSubcommand(new RetentionCommand(terminal));
        line.addSubcommand(new DoctorCommand(terminal));
        line.addSubcommand(new NewRuleCommand(terminal));
        line.addSubcommand(new CatalogueCommand(terminal));
        line.getSubcommands()
                .values()
                .forEach(command -> command.getCommandSpec().mixinStandardHelpOptions(true));
        line.setColorScheme(Help.defaultColorScheme(terminal.interactive() ? Help.Ansi.AUTO : Help.Ansi.OFF));
        line.setOut(new PrintWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), true));
        line.setErr(new PrintWriter(new OutputStreamWriter(err, StandardCharsets.UTF_8), true));
        line.setExecutionExceptionHandler((failure, command, parsed) -> explain(failure, terminal));
        try {
            return line.execute(args);
        } catch (RuntimeException | Error failure) {
            return explain(failure, terminal);
        }
    }

    @Override
    public Integer call() throws IOException {
        return ServeCommand.serve(terminal, address, installation);
    }

    private static int explain(Throwable failure, Terminal terminal) {
        if (failure instanceof EngineDefect
                || failure instanceof UncertifiedScreening
                || failure instanceof StoreException
                || failure instanceof BindException) {
            terminal.complain("foursight", "", String.valueOf(failure.getMessage()));
        } else {
            StackTraceElement[] trace = failure.getStackTrace();
            String where = trace.length == 0 ? "" : " at " + trace[0];
            terminal.complain(
                    "foursight",
                    "",
                    "our own failure, " + failure.getClass().getName() + where + ". Report it with this line.");
        }
        boolean asked =
                failure instanceof StoreException store && !store.trouble().unavailable();
        return asked ? Terminal.BAD_INPUT : Terminal.OUR_FAILURE;
    }
}
