package org.foursight.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.json.JsonMapper;

/** Case files in order are read whole and written the same. */
class CaseFileReaderTest {

    private static final CaseFileReader READER = CaseFileReader.standard();

    @Test
    void a_case_file_with_every_field_is_written_as_it_was_read() {
        CaseFile read = READER.read(TestCaseFiles.whole());
        byte[] written = READER.write(read);
        JsonMapper mapper = new JsonMapper();
        assertEquals(mapper.readTree(TestCaseFiles.whole()), mapper.readTree(written));
        assertEquals(read, READER.read(written));
        assertArrayEquals(written, READER.write(READER.read(written)));
    }

    @Test
    void fields_are_written_in_the_order_of_the_records() {
        String written =
                new String(READER.write(READER.read(TestCaseFiles.small().getBytes(UTF_8))), UTF_8);
        List<Integer> places = Stream.of(
                        "schema",
                        "reference",
                        "asOf",
                        "recordedAs",
                        "victims",
                        "suspects",
                        "incidents",
                        "when",
                        "summary",
                        "basis")
                .map(field -> written.indexOf("\"" + field + "\""))
                .toList();
        assertEquals(places.stream().sorted().toList(), places);
    }

    @Test
    void what_is_absent_is_not_written() {
        String written =
                new String(READER.write(READER.read(TestCaseFiles.small().getBytes(UTF_8))), UTF_8);
        assertTrue(Stream.of("null", "[ ]", "[]", "orders", "channel", "exact").noneMatch(written::contains), written);
    }

    @Test
    void missing_lists_are_empty_and_words_are_constants() {
        CaseFile read = READER.read(TestCaseFiles.small().getBytes(UTF_8));
        assertEquals(List.of(), read.orders());
        assertEquals(Classification.HARASSMENT, read.recordedAs());
        assertEquals(List.of(Behaviour.CONTACT), read.incidents().get(0).behaviours());
    }

    @Test
    void a_utf_8_mark_at_the_start_is_accepted() {
        assertEquals(
                "T-1",
                READER.read(("\uFEFF" + TestCaseFiles.small()).getBytes(UTF_8)).reference());
    }

    @Test
    void a_whole_number_written_with_a_point_is_a_whole_number() {
        String file = TestCaseFiles.small().replace("\"acts\":3", "\"acts\":3.0");
        assertEquals(3, READER.read(file.getBytes(UTF_8)).incidents().get(0).actsStated());
    }

    @Test
    void two_thousand_incidents_fit_and_are_read_quickly() {
        byte[] file = TestCaseFiles.incidents(2_000).getBytes(UTF_8);
        assertTrue(file.length < CaseFileReader.MOST_BYTES, () -> file.length + " bytes");
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 15; i++) {
            long start = System.nanoTime();
            assertEquals(2_000, READER.read(file).incidents().size());
            best = Math.min(best, System.nanoTime() - start);
        }
        assertTrue(best < 1_000_000_000L, "best of 15: " + best / 1_000_000 + " ms");
    }

    @Test
    void the_reader_is_made_once_and_publishes_its_schema() {
        assertSame(READER, CaseFileReader.standard());
        assertTrue(READER.schemaText().contains("urn:foursight:case-file:1"));
    }

    @TestFactory
    Stream<DynamicTest> every_demonstration_case_is_read_and_written_the_same() throws IOException {
        try (Stream<Path> found = Files.walk(Path.of("cases"))) {
            List<Path> cases =
                    found.filter(path -> path.endsWith("case.json")).sorted().toList();
            assertTrue(!cases.isEmpty());
            return cases.stream()
                    .map(path -> DynamicTest.dynamicTest(path.toString(), () -> {
                        CaseFile read = READER.read(Files.readAllBytes(path));
                        assertEquals(read, READER.read(READER.write(read)));
                    }));
        }
    }
}
