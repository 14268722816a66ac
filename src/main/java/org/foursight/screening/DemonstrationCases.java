package org.foursight.screening;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The demonstration cases that come with the program, each marked as invented or published. */
public final class DemonstrationCases {

    private final List<Listed> cases;

    private DemonstrationCases(List<Listed> cases) {
        this.cases = List.copyOf(cases);
    }

    /** Load the list of cases; the case files themselves are read when asked for. */
    public static DemonstrationCases load() {
        byte[] index = bytes("cases/index.json")
                .orElseThrow(() -> new IllegalStateException("cases/index.json is missing. Build again."));
        return new DemonstrationCases(
                JsonMapper.builder().build().readValue(index, new TypeReference<List<Listed>>() {}));
    }

    /** Return the cases in teaching order. */
    public List<Listed> all() {
        return cases;
    }

    /**
     * Return the case file of a listed case.
     *
     * @throws NoSuchElementException when no case of that id is listed
     */
    public byte[] caseFile(String id) {
        return cases.stream()
                .filter(listed -> listed.id().equals(id))
                .findFirst()
                .flatMap(listed -> bytes("cases/" + listed.id() + "/case.json"))
                .orElseThrow(() -> new NoSuchElementException("There is no demonstration case " + id + "."));
    }

    private static Optional<byte[]> bytes(String resource) {
        try (InputStream in = DemonstrationCases.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One demonstration case of the list.
     *
     * @param id its folder under {@code cases/}
     * @param title a short title
     * @param kind {@code invented} or {@code published}
     * @param teaches what it teaches, in one line
     */
    public record Listed(String id, String title, String kind, String teaches) {}
}
