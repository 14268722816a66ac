package org.foursight.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileException;
import org.foursight.report.Explanation;
import org.foursight.report.ExplanationMarkdown;
import org.foursight.report.Report;
import org.foursight.report.ReportJson;
import org.foursight.report.ReportMarkdown;
import org.foursight.report.RuleBooks;
import org.foursight.report.RuleBooksMarkdown;
import org.foursight.report.WhatIf;
import org.foursight.report.WhatIfMarkdown;
import org.foursight.screening.OtherRules;
import org.foursight.screening.OtherRulesException;
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

    @Option(
            names = "--under",
            paramLabel = "FOLDER",
            description = "Compare with the same case under the rules of another release: its folder rules/. They are"
                    + " read a second way and not run by the engine.")
    private @Nullable String under;

    @Option(
            names = "--without-open",
            description = "Leave out what open questions could change, which takes longer than everything else.")
    private boolean withoutOpen;

    @Parameters(paramLabel = "FILE", arity = "0..*", description = "Case files; - or none is standard input.")
    private List<String> files = new ArrayList<>();

    ScreenCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (under != null && (explain != null || changes != null)) {
            return terminal.refuse("--under", "cannot go with --explain or --what-if. Ask for one of them at a time.");
        }
        OtherRules other;
        try {
            other = under == null ? null : OtherRules.read(Path.of(under));
        } catch (OtherRulesException refused) {
            return terminal.refuse(refused.file(), String.valueOf(refused.getMessage()));
        } catch (InvalidPathException notAPath) {
            return terminal.refuse("--under", "this is not the name of a folder. Check the path.");
        }
        Screening screening = Screening.standard();
        int code = Terminal.DONE;
        for (String file : files.isEmpty() ? List.of("-") : files) {
            code = Math.max(code, screen(screening, file, other));
        }
        return code;
    }

    private int screen(Screening screening, String file, @Nullable OtherRules other) {
        try {
            if (file.isBlank()) {
                return terminal.refuse(
                        "screen", "the name of a file is empty. Name a case file, or - for standard input.");
            }
            if (Files.isDirectory(Path.of(file))) {
                return terminal.refuse(file, "this is a folder, not a file. Name the case files in it.");
            }
            if (explain != null) {
                return explain(screening, screening.reader().read(terminal.read(file)), explain);
            }
            if (other != null) {
                RuleBooks books = screening.under(other, screening.reader().read(terminal.read(file)));
                return print(format == Format.JSON ? ReportJson.write(books) : RuleBooksMarkdown.write(books));
            }
            return changes == null
                    ? print(report(screening, screening.reader().read(terminal.read(file))))
                    : compare(screening, terminal.read(file), changes);
        } catch (CaseFileException refused) {
            return terminal.refuse(file, refused);
        } catch (InvalidPathException notAPath) {
            return terminal.refuse(file, "this is not the name of a file. Check the path.");
        } catch (IOException unreadable) {
            return terminal.refuse(file, unreadable);
        }
    }

    private Report report(Screening screening, CaseFile caseFile) {
        return withoutOpen ? screening.screenWithoutOpen(caseFile) : screening.screen(caseFile);
    }

    private int print(Report report) {
        return print(format == Format.JSON ? ReportJson.write(report) : ReportMarkdown.write(report));
    }

    private int explain(Screening screening, CaseFile caseFile, String element) {
        List<Explanation> explanations;
        try {
            explanations = screening.explain(caseFile, element);
        } catch (IllegalArgumentException unknown) {
            return terminal.refuse("--explain " + element, String.valueOf(unknown.getMessage()));
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
            after = screening.reader().readChanged(caseFile, terminal.read(supposed));
        } catch (NoSuchFileException missing) {
            return terminal.refuse(supposed, "there is no such file of changes. Check the path.");
        } catch (CaseFileException refused) {
            return terminal.refuse(supposed, refused);
        }
        WhatIf whatIf = screening.compare(before, after);
        return print(format == Format.JSON ? ReportJson.write(whatIf) : WhatIfMarkdown.write(whatIf));
    }
}
