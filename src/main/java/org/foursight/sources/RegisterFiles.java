package org.foursight.sources;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data files under {@code rules/}, strictly; a folder inside a jar cannot be listed, so an index names them. */
public final class RegisterFiles {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
            .build();

    private RegisterFiles() {}

    /**
     * Read one file.
     *
     * @param path its path under {@code rules/}
     * @throws IllegalStateException naming the file and what is wrong with it
     */
    public static <T> T read(String path, TypeReference<T> type) {
        String resource = "rules/" + path;
        try (InputStream in = RegisterFiles.class.getClassLoader().getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(resource + " is missing. Put it back, or take it out of index.json.");
            }
            return MAPPER.readValue(in, type);
        } catch (JacksonException e) {
            throw new IllegalStateException(
                    resource + " cannot be read: " + e.getOriginalMessage() + ". Correct " + place(e) + ".", e);
        } catch (IOException e) {
            throw new IllegalStateException(
                    resource + " cannot be read: " + e.getMessage() + ". Check that the file is readable.", e);
        }
    }

    /** Return the field that is wrong where one was being read, else the line. */
    private static String place(JacksonException e) {
        List<String> fields = new ArrayList<>();
        for (JacksonException.Reference step : e.getPath()) {
            fields.add(step.getPropertyName() == null ? "entry " + step.getIndex() : step.getPropertyName());
        }
        return fields.isEmpty() ? "line " + e.getLocation().getLineNr() : "the field " + String.join("/", fields);
    }

    /** Return the files of a folder that {@code rules/index.json} names, in its order. */
    public static List<String> listed(String folder) {
        Map<String, List<String>> index = read("index.json", new TypeReference<>() {});
        return index.getOrDefault(folder, List.of());
    }

    /** Read every file of a folder that {@code rules/index.json} names, in its order. */
    public static <T> List<T> readAll(String folder, TypeReference<T> type) {
        List<T> all = new ArrayList<>();
        for (String file : listed(folder)) {
            all.add(read(folder + "/" + file, type));
        }
        return List.copyOf(all);
    }
}
