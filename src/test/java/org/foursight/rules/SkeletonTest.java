package org.foursight.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.foursight.authoring.AuthoringException;
import org.foursight.authoring.NewRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A skeleton is a rule in form, and no test takes it for one before a person has filled it in. */
class SkeletonTest {

    @TempDir
    private Path folder;

    @Test
    void a_skeleton_parses_and_is_refused_for_its_blanks() throws Exception {
        List<String> faults = RuleStyleTest.faults(skeleton());
        assertTrue(
                faults.stream().anyMatch(fault -> fault.startsWith("still to be written: @gist(")), faults.toString());
        assertTrue(
                faults.stream().anyMatch(fault -> fault.startsWith("still to be written: $answer : Answered(")),
                faults.toString());
    }

    @Test
    void a_skeleton_has_no_fault_of_form_but_those_blanks() throws Exception {
        assertEquals(
                List.of("elements.json has no such element of the kind of its stratum"),
                RuleStyleTest.faults(skeleton()).stream()
                        .filter(fault -> !fault.startsWith("still to be written: "))
                        .toList());
    }

    @Test
    void each_row_of_a_skeleton_is_refused_with_what_to_write() throws Exception {
        skeleton();
        List<ScenarioTable.Row> rows = ScenarioTable.of(folder.resolve("elements/work-visited"), Map.of());
        assertEquals(3, rows.size());
        for (ScenarioTable.Row row : rows) {
            String refused = String.valueOf(assertThrows(AssertionError.class, () -> ScenarioTest.run(row))
                    .getMessage());
            assertTrue(refused.startsWith("still to be written, as rules/given.md says: work-visited/"), refused);
        }
    }

    private RuleFiles.RuleFile skeleton() throws IOException, AuthoringException {
        Files.createDirectories(folder.resolve("sources"));
        for (String file : List.of("elements.json", "index.json", "sources/PHA-7.json")) {
            Files.copy(Path.of("rules", file), folder.resolve(file));
        }
        new NewRule("work-visited", "elements", null, "PHA-7/3a", true).writeInto(folder);
        Path file = folder.resolve("elements/work-visited/work-visited.drl");
        return RuleFiles.parse(file, Files.readString(file));
    }
}
