package org.foursight.rules;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.drools.drl.ast.descr.BaseDescr;
import org.drools.drl.ast.descr.ConditionalElementDescr;
import org.drools.drl.ast.descr.PackageDescr;
import org.drools.drl.ast.descr.PatternDescr;
import org.drools.drl.parser.DrlParser;
import org.drools.drl.parser.DroolsParserException;
import org.kie.internal.builder.conf.LanguageLevelOption;

/** Parses the rule files, for the tests that read rules and do not run them. */
final class RuleFiles {

    private RuleFiles() {}

    /**
     * One rule file as parsed.
     *
     * @param path its file
     * @param text its text
     * @param parsed its structure
     */
    record RuleFile(Path path, String text, PackageDescr parsed) {

        /** Return the folder it is in, which names its concept. */
        String concept() {
            return path.getParent().getFileName().toString();
        }

        /** Return the folder above, which names its stratum. */
        String stratum() {
            String folder = path.getParent().getParent().getFileName().toString();
            return path.startsWith("rules/profiles") ? "profiles" : folder;
        }

        @Override
        public String toString() {
            return path.toString();
        }
    }

    static List<RuleFile> all() {
        try (Stream<Path> files = Files.walk(ScenarioTable.RULES)) {
            List<Path> paths = files.filter(path -> path.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
            List<RuleFile> all = new ArrayList<>();
            for (Path path : paths) {
                all.add(parse(path, Files.readString(path)));
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleFile parse(Path path, String text) {
        try {
            DrlParser parser = new DrlParser(LanguageLevelOption.DRL6);
            PackageDescr parsed = parser.parse(false, text);
            if (parser.hasErrors()) {
                throw new IllegalStateException(path + ": " + parser.getErrors());
            }
            return new RuleFile(path, text, parsed);
        } catch (DroolsParserException e) {
            throw new IllegalStateException(path.toString(), e);
        }
    }

    /** Return every pattern of a condition, in order, those inside {@code not} and {@code accumulate} too. */
    static List<PatternDescr> patterns(BaseDescr condition) {
        List<PatternDescr> patterns = new ArrayList<>();
        if (condition instanceof PatternDescr pattern) {
            patterns.add(pattern);
            if (pattern.getSource() != null) {
                patterns.addAll(patterns(pattern.getSource()));
            }
        } else if (condition instanceof ConditionalElementDescr several) {
            several.getDescrs().forEach(part -> patterns.addAll(patterns((BaseDescr) part)));
        } else if (condition instanceof org.drools.drl.ast.descr.AccumulateDescr accumulate) {
            patterns.addAll(patterns(accumulate.getInput()));
        }
        return patterns;
    }

    /** Return the constraints of a pattern as they are written. */
    static String constraints(PatternDescr pattern) {
        return pattern.getDescrs().stream().map(BaseDescr::toString).collect(Collectors.joining(", "));
    }
}
