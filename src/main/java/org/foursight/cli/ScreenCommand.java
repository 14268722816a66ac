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
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileException;
import org.foursight.casefile.CaseFileReader;
import org.foursight.report.Explanation;
import org.foursight.report.ExplanationMarkdown;
import org.foursight.report.Report;
import org.foursight.report.ReportJson;
import org.foursight.report.ReportMarkdown;
import org.foursight.report.WhatIf;
import org.foursight.report.WhatIfMarkdown;
import org.foursight.screening.Screening;
import org.jspecify.annotations.Nullable;
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

    @Option(
            names = "--explain",
            paramLabel = "ELEMENT",
            description = "Say why this element comes out as it does, step by step, such as course-of-conduct.")
    private @Nullable String explain;

    @Option(
            names = "--what-if",
            paramLabel = "CHANGES",
            description = "Compare with the same case under these changes: a JSON file with any of asOf, answers, add,"
                    + " remove. Nothing is stored.")
    private @Nullable String changes;

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
            if (explain != null) {
                return explain(screening, screening.reader().read(read(file)), explain);
            }
            return changes == null
                    ? print(screening.screen(screening.reader().read(read(file))))
                    : compare(screening, read(file), changes);
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

    private int print(Report report) {
        return print(format == Format.JSON ? ReportJson.write(report) : ReportMarkdown.write(report));
    }

    private int explain(Screening screening, CaseFile caseFile, String element) {
        List<Explanation> explanations;
        try {
            explanations = screening.explain(caseFile, element);
        } catch (IllegalArgumentException unknown) {
            return refuse("--explain " + element, String.valueOf(unknown.getMessage()));
        }
        return print(format == Format.JSON ? ReportJson.write(explanations) : ExplanationMarkdown.write(explanations));
    }

    private int print(String text) {
        terminal.out().println(text.stripTrailing());
        return Terminal.DONE;
    }

    private int compare(Screening screening, byte[] caseFile, String supposed) throws IOException {
        CaseFile before = screening.reader().read(caseFile);
        CaseFile after;
        try {
            after = screening.reader().readChanged(caseFile, read(supposed));
        } catch (NoSuchFileException missing) {
            return refuse(supposed, "there is no such file of changes. Check the path.");
        } catch (CaseFileException refused) {
            refused.problems()
                    .forEach(problem -> terminal.complain(
                            name(supposed), problem.path(), problem.message() + " " + problem.remedy()));
            return Terminal.BAD_INPUT;
        }
        WhatIf whatIf = screening.compare(before, after);
        return print(format == Format.JSON ? ReportJson.write(whatIf) : WhatIfMarkdown.write(whatIf));
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
