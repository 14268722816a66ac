package org.foursight.screening;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.foursight.ledger.LedgerDefect;
import org.foursight.ledger.RuleFile;
import org.foursight.ledger.SecondReading;
import org.foursight.sources.Element;
import org.foursight.sources.Rule;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the rule book of another release from its folder. */
final class OtherRulesReader {

    private static final String REMEDY = " Name the folder rules/ of a release that keeps facts as this program does.";

    private OtherRulesReader() {}

    static OtherRules read(Path folder) throws OtherRulesException {
        if (!Files.isDirectory(folder)) {
            throw new OtherRulesException(folder, "there is no such folder." + REMEDY);
        }
        List<Element> elements = elements(folder.resolve("elements.json"));
        Set<String> known = new HashSet<>();
        elements.forEach(element -> known.add(element.id()));
        Map<String, Rule> rules = new TreeMap<>();
        for (Path file : files(folder)) {
            for (Rule rule : rules(file)) {
                if (!known.contains(rule.concludes())) {
                    throw new OtherRulesException(
                            file,
                            "rule " + rule.id() + " concludes " + rule.concludes()
                                    + ", which elements.json of that folder does not name. Take the folder as it was released.");
                }
                if (rules.put(rule.id(), rule) != null) {
                    throw new OtherRulesException(
                            file, "rule " + rule.id() + " is there twice. Take the folder as it was released.");
                }
            }
        }
        if (rules.isEmpty()) {
            throw new OtherRulesException(folder, "there are no rules in this folder." + REMEDY);
        }
        List<Rule> all = List.copyOf(rules.values());
        try {
            return new OtherRules(folder.toString(), elements, all, SecondReading.of(all));
        } catch (LedgerDefect defect) {
            throw new OtherRulesException(folder, defect.getMessage() + REMEDY);
        }
    }

    private static List<Path> files(Path folder) throws OtherRulesException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".drl"))
                    .sorted()
                    .toList();
        } catch (IOException | java.io.UncheckedIOException unreadable) {
            throw new OtherRulesException(folder, "cannot be read. Check that you may read it and all in it.");
        }
    }

    private static List<Rule> rules(Path file) throws OtherRulesException {
        try {
            return RuleFile.rules(text(file));
        } catch (LedgerDefect defect) {
            throw new OtherRulesException(file, defect.getMessage() + REMEDY);
        }
    }

    private static List<Element> elements(Path file) throws OtherRulesException {
        if (!Files.isRegularFile(file)) {
            throw new OtherRulesException(file, "there is no such file, so these are no rules." + REMEDY);
        }
        try {
            List<Element> elements = new ArrayList<>();
            for (JsonNode element : JsonMapper.shared().readTree(text(file))) {
                elements.add(new Element(
                        element.path("id").asString(""),
                        element.path("label").asString(""),
                        element.path("kind").asString(""),
                        element.path("test").asString("")));
            }
            return elements;
        } catch (JacksonException broken) {
            throw new OtherRulesException(file, "this is not JSON. Take the folder as it was released.");
        }
    }

    private static String text(Path file) throws OtherRulesException {
        try {
            return Files.readString(file);
        } catch (CharacterCodingException notText) {
            throw new OtherRulesException(file, "this is not text in UTF-8. Take the folder as it was released.");
        } catch (IOException unreadable) {
            throw new OtherRulesException(file, "cannot be read. Check that you may read it.");
        }
    }
}
