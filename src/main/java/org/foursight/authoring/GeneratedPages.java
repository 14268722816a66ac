package org.foursight.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.questions.Questionnaires;
import org.foursight.sources.Register;
import org.foursight.sources.Rule;

/** The pages under {@code rules/} that are written from the rules and registers; immutable and safe to share. */
public final class GeneratedPages {

    /** The command that writes them. */
    public static final String COMMAND = "mvn -q compile exec:java -Dexec.args=catalogue";

    private final Map<String, String> pages = new LinkedHashMap<>();

    /** Write the pages in memory, by the name of their file under {@code rules/}. */
    public GeneratedPages(Register register, Questionnaires questionnaires, List<Rule> rules) {
        pages.put("CATALOGUE.md", new Catalogue(register, rules).write());
        pages.put("COVERAGE.md", new CoveragePage(Coverage.of(register, questionnaires, rules)).write());
        pages.put("TRANSPARENCY.md", new TransparencyRecord(register, questionnaires, rules).write());
    }

    /** Return each page by the name of its file. */
    public Map<String, String> byFile() {
        return Map.copyOf(pages);
    }

    /**
     * Write the pages into a folder of rules, and return the files.
     *
     * @throws AuthoringException when the folder holds no rules
     */
    public List<Path> writeInto(Path rules) throws AuthoringException, IOException {
        RulesFolder.check(rules);
        List<Path> written = new ArrayList<>();
        for (Map.Entry<String, String> page : pages.entrySet()) {
            written.add(Files.writeString(rules.resolve(page.getKey()), page.getValue()));
        }
        return written;
    }
}
