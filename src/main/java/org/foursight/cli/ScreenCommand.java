package org.foursight.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foursight.casefile.CaseFileException;
import org.foursight.casefile.CaseFileReader;
import org.foursight.report.Report;
import org.foursight.report.ReportJson;
import org.foursight.report.ReportMarkdown;
import org.foursight.screening.Screening;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Screens case files and prints their reports. A bad file does not keep the others from being screened. */
@Command(name = "screen", description = "Screen case files and print their reports.")
final class ScreenCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(
            names = "--format",
            converter = Format.Word.class,
            paramLabel = "FORMAT",
            description = "markdown (default) or json.")
    private Format format = Format.MARKDOWN;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Case files; - or none is standard input.")
    private List<String> files = new ArrayList<>();

    ScreenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Screening screening = Screening.standard();
        int code = Terminal.DONE;
        for (String file : files.isEmpty() ? List.of("-") : files) {
            code = Math.max(code, screen(screening, file));
        }
        return code;
    }

    private int screen(Screening screening, String file) {
        try {
            if (file.isBlank()) {
                return refuse("screen", "the name of a file is empty. Name a case file, or - for standard input.");
            }
            if (Files.isDirectory(Path.of(file))) {
                return refuse(file, "this is a folder, not a file. Name the case files in it.");
            }
            print(screening.screen(screening.reader().read(read(file))));
            return Terminal.DONE;
        } catch (CaseFileException refused) {
            refused.problems()
                    .forEach(problem ->
                            terminal.complain(name(file), problem.path(), problem.message() + " " + problem.remedy()));
            return Terminal.BAD_INPUT;
        } catch (NoSuchFileException missing) {
            return refuse(file, "there is no such file. Check the path.");
        } catch (AccessDeniedException denied) {
            return refuse(file, "you may not read this file. Ask its owner to let you, or use a copy you may read.");
        } catch (InvalidPathException notAPath) {
            return refuse(file, "this is not the name of a file. Check the path.");
        } catch (IOException unreadable) {
            return refuse(file, "cannot be read. Check that it is a file and that the disk is in order.");
        }
    }

    private int refuse(String file, String message) {
        terminal.complain(name(file), "", message);
        return Terminal.BAD_INPUT;
    }

    private void print(Report report) {
        String text = format == Format.JSON ? ReportJson.write(report) : ReportMarkdown.write(report);
        terminal.out().println(text.stripTrailing());
    }

    private byte[] read(String file) throws IOException {
        if (file.equals("-")) {
            return terminal.in().readNBytes(CaseFileReader.MOST_BYTES + 1);
        }
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            return stream.readNBytes(CaseFileReader.MOST_BYTES + 1);
        }
    }

    private static String name(String file) {
        return file.equals("-") ? "standard input" : file;
    }
}
