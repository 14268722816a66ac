package org.foursight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStreamReader;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.io.PrintStream;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** What the commands print and leave with. It does not prove what a terminal shows in colour. */
class MainTest {

    private static final DemonstrationCases CASES = Loaded.CASES;

    /** Every demonstration case screened by the program, once. */
    private static final Outcome CHECKED = run("check");

    @TempDir
    private Path folder;

    private record Outcome(int code, String out, String err) {}

    private static Outcome run(byte[] input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                args,
                new ByteArrayInputStream(input),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        String complaints = err.toString(StandardCharsets.UTF_8);
        assertFalse(complaints.contains("\tat ") || complaints.contains("Exception"), complaints);
        return new Outcome(code, out.toString(StandardCharsets.UTF_8), complaints);
    }

    private static Outcome run(String... args) {
        return run(new byte[0], args);
    }

    private static byte[] caseFile() {
        return CASES.caseFile(CASES.all().get(0).id());
    }

    private String file(String name, byte[] content) throws Exception {
        return Files.write(folder.resolve(name), content).toString();
    }

    @Test
    void help_and_version_are_done_at_once() {
        assertEquals(0, run("--help").code());
        assertTrue(run("screen", "--help").out().contains("--format"));
        Outcome version = run("--version");
        assertEquals(0, version.code());
        assertTrue(version.out().matches("(?s)foursight .*rule book .* \\([0-9a-f]{12}\\)\\s*"), version.out());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "--nonsense",
                "screen --format yaml",
                "serve --port many",
                "serve --port 70000",
                "serve --room 192.168.0.10",
                "serve --room 0.0.0.0:7171",
                "serve --room 8.8.8.8:7171",
                "serve --room 192.168.0.10:70000",
                "serve --room room.example:7171",
                "serve --host no.such.host.invalid"
            })
    void a_wrong_command_line_is_bad_usage(String line) {
        Outcome outcome = run(line.split(" ", -1));
        assertEquals(2, outcome.code());
        assertFalse(outcome.err().isBlank());
    }

    @Test
    void screen_prints_markdown_for_a_file_and_for_standard_input() throws Exception {
        Outcome fromFile = run("screen", file("case.json", caseFile()));
        assertEquals(0, fromFile.code(), fromFile.err());
        assertTrue(fromFile.out().startsWith("#"), fromFile.out());
        assertEquals(fromFile.out(), run(caseFile(), "screen").out());
        assertEquals(fromFile.out(), run(caseFile(), "screen", "-").out());
    }

    @Test
    void screen_prints_json_when_asked() {
        Outcome outcome = run(caseFile(), "screen", "--format", "json");
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals(
                "foursight/report/1",
                new JsonMapper().readTree(outcome.out()).get("schema").asString());
    }

    @Test
    void what_if_tells_what_moves_and_which_rules_made_the_difference() throws Exception {
        String changes =
                file("changes.json", "{\"answers\":{\"course-and-four/preoccupied\":\"yes\"}}".getBytes(UTF_8));
        Outcome outcome = run(caseFile(), "screen", "--what-if", changes);
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("- **Obsessive**: not known becomes met."), outcome.out());
        assertTrue(outcome.out().contains("rule `four-obsessive.met"), outcome.out());
    }

    @Test
    void what_if_under_another_date_shows_the_time_limit_pass() throws Exception {
        String changes = file("changes.json", "{\"asOf\":\"2027-06-01\"}".getBytes(UTF_8));
        Outcome outcome = run(caseFile(), "screen", "--what-if", changes);
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("rule `summary-only-time-passed.met"), outcome.out());
    }

    @Test
    void changes_that_cannot_be_read_are_named_with_their_remedy() throws Exception {
        String changes = file("changes.json", "{\"remove\":[\"i99\"],\"answer\":{}}".getBytes(UTF_8));
        Outcome outcome = run(caseFile(), "screen", "--what-if", changes);
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("changes.json: /remove/0: No entry"), outcome.err());
        assertTrue(outcome.err().contains("/answer: There is no such change."), outcome.err());
        assertEquals(2, run(caseFile(), "screen", "--what-if", "missing.json").code());
    }

    @Test
    void under_compares_with_the_rules_of_a_folder_and_says_how_they_were_read() {
        Outcome outcome = run(caseFile(), "screen", "--under", "rules");
        assertEquals(0, outcome.code(), outcome.err());
        assertTrue(outcome.out().contains("Nothing moved."), outcome.out());
        assertTrue(outcome.out().contains("not run by the engine"), outcome.out());
        Outcome json = run(caseFile(), "screen", "--format", "json", "--under", "rules");
        assertEquals(
                "foursight/rule-books/1",
                new JsonMapper().readTree(json.out()).get("schema").asString());
    }

    @Test
    void a_folder_that_holds_no_rules_is_named_with_the_remedy() {
        Outcome outcome = run(caseFile(), "screen", "--under", folder.toString());
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("elements.json: there is no such file"), outcome.err());
        assertTrue(outcome.err().contains("Name the folder rules/"), outcome.err());
        assertEquals(
                2,
                run(caseFile(), "screen", "--under", "rules", "--explain", "stalking")
                        .code());
    }

    @Test
    void explain_goes_down_to_entries_and_paragraphs_and_says_each_step_once() {
        Outcome outcome = run(caseFile(), "screen", "--explain", "offence-s2a");
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals(1, outcome.out().split("rule course-of-conduct\\.met\\)", -1).length - 1, outcome.out());
        assertTrue(outcome.out().contains("PHA-7/3a") && outcome.out().contains("i1, victim account"), outcome.out());
        assertTrue(
                run(caseFile(), "screen", "--explain", "offence-s4a-fear").out().contains("not known: "));
        Outcome unknown = run(caseFile(), "screen", "--explain", "nothing");
        assertEquals(2, unknown.code());
        assertTrue(unknown.err().contains("There is no such element."), unknown.err());
    }

    @Test
    void one_bad_file_is_named_and_the_others_are_screened() throws Exception {
        String bad = file("bad.json", "{}".getBytes(StandardCharsets.UTF_8));
        Outcome outcome = run(
                "screen",
                bad,
                file("good.json", caseFile()),
                folder.resolve("none.json").toString());
        assertEquals(2, outcome.code());
        assertTrue(outcome.out().startsWith("#"), outcome.out());
        assertTrue(outcome.err().contains(bad + ": "), outcome.err());
        assertTrue(outcome.err().contains("none.json: there is no such file. Check the path."), outcome.err());
    }

    @Test
    void a_folder_or_a_file_too_large_is_bad_input() throws Exception {
        assertEquals(2, run("screen", folder.toString()).code());
        Outcome large = run("screen", file("large.json", new byte[2 * 1024 * 1024 + 1]));
        assertEquals(2, large.code());
        assertTrue(large.err().contains("larger than 2 MB"), large.err());
    }

    @Test
    void one_bad_file_of_three_leaves_two_reports() throws Exception {
        Outcome outcome = run(
                "screen",
                file("first.json", caseFile()),
                file("bad.json", "{".getBytes(StandardCharsets.UTF_8)),
                file("last.json", caseFile()));
        assertEquals(2, outcome.code());
        assertEquals(
                2, outcome.out().lines().filter(line -> line.startsWith("# ")).count());
        assertEquals(1, outcome.err().lines().count());
        assertTrue(outcome.err().contains("bad.json: (document): The case file ends too early"), outcome.err());
    }

    @Test
    void what_cannot_be_read_as_a_file_says_why_and_what_to_do() {
        assertEquals(
                folder + ": this is a folder, not a file. Name the case files in it.",
                run("screen", folder.toString()).err().strip());
        assertEquals(
                "screen: the name of a file is empty. Name a case file, or - for standard input.",
                run("screen", "").err().strip());
        assertTrue(run("screen", "a\u0000b").err().contains("this is not the name of a file. Check the path."));
    }

    @Test
    void a_wrong_word_on_the_command_line_is_answered_with_the_right_ones() {
        String port = run("serve", "--port", "many").err();
        assertTrue(port.contains("many is not a port. Choose one from 0 to 65535."), port);
        String format = run("screen", "--format", "yaml").err();
        assertTrue(format.contains("yaml is not a format. Choose markdown or json."), format);
    }

    @Test
    void colour_is_for_a_person_who_is_looking() {
        Terminal person = new Terminal(System.in, System.out, System.err, true);
        Terminal pipe = new Terminal(System.in, System.out, System.err, false);
        assertEquals("\u001b[32mok\u001b[0m", person.green("ok"));
        assertEquals("ok failed", pipe.green("ok") + " " + pipe.red("failed"));
        assertFalse((CHECKED.out() + run("--help").out()).contains("\u001b"));
    }

    @Test
    void what_is_wrong_with_standard_input_is_said_without_control_characters() {
        Outcome outcome = run("{\"\\u001b[31m\":1}".getBytes(StandardCharsets.UTF_8), "screen");
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().startsWith("standard input: "), outcome.err());
        assertFalse(outcome.err().contains("\u001b"));
    }

    @Test
    void rules_are_listed_for_people_and_for_programs() {
        Outcome table = run("rules");
        assertEquals(0, table.code());
        assertTrue(table.out().startsWith("| rule | concludes | source | gist |"));
        assertEquals(
                table.out().lines().count() - 2,
                new JsonMapper()
                        .readTree(run("rules", "--format", "json").out())
                        .size());
    }

    @Test
    void check_says_a_line_for_each_demonstration_case() {
        Outcome outcome = CHECKED;
        assertEquals(0, outcome.code(), outcome.err());
        assertEquals(2 + CASES.all().size(), outcome.out().lines().count());
        assertTrue(outcome.out().lines().allMatch(line -> line.startsWith("ok ")), outcome.out());
    }

    @Test
    void a_port_in_use_is_our_failure_and_says_what_to_do() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            Outcome outcome = run(
                    "--host", "127.0.0.1", "--port", Integer.toString(taken.getLocalPort()), "--database", database());
            assertEquals(1, outcome.code());
            assertTrue(outcome.err().contains("choose another"), outcome.err());
        }
    }

    @Test
    void serve_says_where_it_is_and_where_cases_are_kept_and_stops_when_told() throws Exception {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        AtomicInteger code = new AtomicInteger(-1);
        try (PipedInputStream said = new PipedInputStream();
                PrintStream out = new PrintStream(new PipedOutputStream(said), true, StandardCharsets.UTF_8)) {
            Thread serving = new Thread(() -> {
                code.set(Main.run(
                        new String[] {"serve", "--port", "0", "--database", database()},
                        new ByteArrayInputStream(new byte[0]),
                        out,
                        new PrintStream(err, true, StandardCharsets.UTF_8)));
                out.close();
            });
            serving.start();
            BufferedReader reader = new BufferedReader(new InputStreamReader(said, StandardCharsets.UTF_8));
            String line = CompletableFuture.supplyAsync(() -> reader.lines()
                            .filter(text -> text.contains("screen case.json"))
                            .findFirst())
                    .get(60, TimeUnit.SECONDS)
                    .orElse("");
            assertTrue(line.contains("screen case.json"));
            serving.interrupt();
            serving.join(TimeUnit.SECONDS.toMillis(30));
        }
        assertEquals(0, code.get());
        assertEquals("", err.toString(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0.0.0.0", "::", "192.0.2.1"})
    void without_sign_in_no_other_machine_is_answered(String host) {
        Outcome outcome = run("serve", "--port", "0", "--database", database(), "--host", host);
        assertEquals(2, outcome.code());
        assertTrue(outcome.err().contains("other machines could reach " + host), outcome.err());
    }

    private String database() {
        return "jdbc:sqlite:" + folder.resolve("cases.db");
    }
}
