package org.foursight.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The folder {@code rules/} of a checkout, as it is on disk and not as it was built. */
final class RulesFolder {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Path folder;

    private RulesFolder(Path folder) {
        this.folder = folder;
    }

    /** Return the folder, when it holds rules. */
    static RulesFolder check(Path folder) throws AuthoringException {
        if (!Files.isRegularFile(folder.resolve("elements.json"))
                || !Files.isRegularFile(folder.resolve("index.json"))) {
            throw new AuthoringException(
                    "there are no rules in " + folder.toAbsolutePath().normalize()
                            + ". Run this in a checkout, or name its folder with --rules.");
        }
        return new RulesFolder(folder);
    }

    Path path(String file) {
        return folder.resolve(file);
    }

    boolean has(String file) {
        return Files.exists(path(file));
    }

    String text(String file) throws IOException {
        return Files.readString(path(file));
    }

    JsonNode json(String file) throws AuthoringException, IOException {
        try {
            return JSON.readTree(text(file));
        } catch (JacksonException broken) {
            throw new AuthoringException(path(file) + " is not JSON. Correct line "
                    + broken.getLocation().getLineNr() + ".");
        }
    }

    /** Return the entry of a list that has a value in a field, or null. */
    static @Nullable JsonNode entry(JsonNode list, String field, String value) {
        for (JsonNode one : list) {
            if (one.path(field).asString("").equals(value)) {
                return one;
            }
        }
        return null;
    }

    /** Return where a concept has a folder already, or null. */
    @Nullable
    Path concept(String concept) throws IOException {
        try (Stream<Path> folders = Files.walk(folder, 3)) {
            return folders.filter(Files::isDirectory)
                    .filter(path -> path.endsWith(concept))
                    .findFirst()
                    .orElse(null);
        }
    }
}
