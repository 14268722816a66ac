package org.foursight.casefile;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.time.Duration.ofSeconds;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Malformed, huge, deep and hostile case files are refused with a place and a remedy. */
class HostileCaseFilesTest {

    static List<Hostile> all() {
        return HostileCaseFiles.all();
    }

    @ParameterizedTest
    @MethodSource("all")
    void a_hostile_case_file_is_refused_with_its_place_and_a_remedy(Hostile hostile) {
        List<Problem> problems = assertTimeout(ofSeconds(20), () -> problems(hostile.body()));
        Problem first = problems.get(0);
        assertEquals(hostile.path(), first.path(), () -> problems.toString());
        assertTrue(first.message().contains(hostile.message()), () -> first.toString());
        for (Problem problem : problems) {
            assertTrue(problem.message().endsWith("."), problem.message());
            assertFalse(problem.remedy().isBlank(), problem.message());
            assertTrue(problem.toString().codePoints().noneMatch(Words::isHidden), problem.message());
            assertTrue(problem.toString().length() < 2_000, problem.message());
        }
    }

    @Test
    void a_hostile_case_file_has_one_name_and_there_are_at_least_fifty() {
        assertTrue(all().size() >= 50);
        assertEquals(
                all().size(), new HashSet<>(all().stream().map(Hostile::name).toList()).size());
    }

    @Test
    void all_problems_are_told_at_once_in_the_order_of_the_file() {
        String file = TestCaseFiles.small()
                .replace("\"T-1\"", "7")
                .replace("\"contact\"", "\"contct\"")
                .replace("[\"v1\"]", "[\"v9\"]")
                .replace("2026-05-03", "2026-02-30")
                .replace("\"basis\"", "\"bases\"");
        assertEquals(
                List.of(
                        "/reference",
                        "/incidents/0/when/on",
                        "/incidents/0/behaviours/0",
                        "/incidents/0/towards/0",
                        "/incidents/0/bases",
                        "/incidents/0/basis"),
                problems(file.getBytes(UTF_8)).stream().map(Problem::path).toList());
    }

    @Test
    void a_misspelt_field_or_word_brings_the_nearest_one() {
        String file = TestCaseFiles.small().replace("\"contact\"", "\"contct\"").replace("\"basis\"", "\"bases\"");
        List<Problem> problems = problems(file.getBytes(UTF_8));
        assertTrue(problems.get(0).remedy().startsWith("Did you mean `contact`? Use one of: following, contact,"));
        assertTrue(problems.get(1).remedy().startsWith("Did you mean `basis`? Remove it, or use one of: id, when,"));
    }

    @Test
    void an_id_that_points_nowhere_brings_the_ids_there_are() {
        String file = TestCaseFiles.small()
                .replace("[\"v1\"]", "[\"v9\"]")
                .replace("[{\"id\":\"v1\"}]", "[{\"id\":\"v1\"},{\"id\":\"v2\"}]");
        assertEquals(
                List.of(new Problem(
                        "/incidents/0/towards/0",
                        "There is no victim `v9`.",
                        "Use one of v1, v2, or add v9 to victims.")),
                problems(file.getBytes(UTF_8)));
    }

    @Test
    void a_hundred_problems_are_listed_and_the_rest_are_counted() {
        String file = TestCaseFiles.incidents(150).replace("\"by\":\"s1\"", "\"by\":\"s9\"");
        List<Problem> problems = problems(file.getBytes(UTF_8));
        assertEquals(101, problems.size());
        assertEquals(Problem.DOCUMENT, problems.get(100).path());
        assertEquals("There are 50 more problems.", problems.get(100).message());
    }

    @Test
    void malformed_json_is_not_repeated_in_the_message() {
        String message = problems("{\"secret\": Jane Doe}".getBytes(UTF_8)).toString();
        assertFalse(message.contains("Jane") || message.contains("secret"), message);
        assertTrue(message.contains("line 1, column"), message);
    }

    private static List<Problem> problems(byte[] body) {
        return assertThrows(
                        CaseFileException.class, () -> CaseFileReader.standard().read(body))
                .problems();
    }
}
