package org.foursight.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** The index names every data file once, and each file is named after what it holds. */
class RegisterIndexTest {

    private static final Map<String, List<String>> INDEX = RegisterFiles.read("index.json", new TypeReference<>() {});

    @Test
    void the_index_lists_equal_the_files_on_disk() throws IOException {
        assertEquals(Set.of("sources", "questions", "advice", "profiles"), INDEX.keySet());
        for (Map.Entry<String, List<String>> folder : INDEX.entrySet()) {
            assertEquals(onDisk(folder.getKey()), new TreeSet<>(folder.getValue()), "rules/" + folder.getKey());
            assertEquals(
                    folder.getValue().size(),
                    new TreeSet<>(folder.getValue()).size(),
                    "rules/index.json names a file of " + folder.getKey() + " twice");
        }
    }

    @Test
    void each_source_file_is_named_after_its_key() {
        assertEquals(
                INDEX.get("sources"),
                Register.load().sources().stream()
                        .map(source -> source.key() + ".json")
                        .toList());
    }

    @Test
    void each_advice_file_is_named_after_its_id() {
        Register register = Register.load();
        for (String file : INDEX.getOrDefault("advice", List.of())) {
            String id = file.replace(".json", "");
            assertEquals(id, register.advice(id).id());
        }
    }

    @Test
    void every_data_file_ends_with_a_line_end_and_holds_no_tab() throws IOException {
        for (String folder : INDEX.keySet()) {
            for (String file : onDisk(folder)) {
                String text = Files.readString(Path.of("rules", folder, file));
                assertTrue(text.endsWith("}\n") && !text.contains("\t"), "rules/" + folder + "/" + file);
            }
        }
    }

    private static Set<String> onDisk(String folder) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("rules", folder))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> file.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
