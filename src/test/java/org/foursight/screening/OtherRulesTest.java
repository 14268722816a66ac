package org.foursight.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.findings.Status;
import org.foursight.ledger.RuleFile;
import org.foursight.report.Moved;
import org.foursight.report.ReportJson;
import org.foursight.report.RuleBooks;
import org.foursight.report.RuleBooksMarkdown;
import org.foursight.sources.Rule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A case under the rules of another release. Whether another release counts facts alike is not tried. */
class OtherRulesTest {

    private static final Screening SCREENING = Loaded.SCREENING;
    private static final CaseFile CASE =
            SCREENING.reader().read(Loaded.CASES.caseFile("ex-partner-recorded-as-harassment"));
    private static final String COURSE = "elements/course-of-conduct/course-of-conduct.drl";
    private static final String NOTE = "recommendations/note-beyond-two-weeks/note-beyond-two-weeks.drl";

    @TempDir
    private Path folder;

    @BeforeEach
    void copy() throws IOException {
        Path rules = Path.of("rules");
        try (Stream<Path> files = Files.walk(rules)) {
            for (Path file : files.filter(one -> one.toString().matches(".*(\\.drl|elements\\.json)"))
                    .toList()) {
                Path copy = folder.resolve(rules.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
    }

    @Test
    void rules_read_from_text_are_the_rules_that_were_compiled() throws Exception {
        List<Rule> read = OtherRules.read(folder).rules();
        List<Rule> compiled = SCREENING.ruleBook().rules();
        assertEquals(
                compiled.stream().map(Rule::id).toList(),
                read.stream().map(Rule::id).toList());
        assertEquals(compiled, read);
    }

    @Test
    void nothing_moves_under_the_same_rules() throws Exception {
        RuleBooks books = SCREENING.under(OtherRules.read(folder), CASE);
        assertEquals(List.of(), books.moved());
        assertEquals(new RuleBooks.Differences(List.of(), List.of(), List.of()), books.rules());
        assertTrue(RuleBooksMarkdown.write(books).contains("Nothing moved."));
    }

    @Test
    void line_ends_of_another_system_change_no_rule() throws Exception {
        edit(COURSE, "\n", "\r\n");
        assertEquals(
                List.of(),
                SCREENING.under(OtherRules.read(folder), CASE).rules().changed());
    }

    @Test
    void what_moves_is_said_with_the_rules_that_were_changed_added_and_retired() throws Exception {
        edit(COURSE, "Occasions(atLeast >= 2,", "Occasions(atLeast >= 20,");
        edit(NOTE, "rule \"note-beyond-two-weeks.met\"", "rule \"note-beyond-two-weeks.met-later\"");
        RuleBooks books = SCREENING.under(OtherRules.read(folder), CASE);
        assertEquals(
                List.of("note-beyond-two-weeks.met-later"), ids(books.rules().added()));
        assertEquals(List.of("note-beyond-two-weeks.met"), ids(books.rules().retired()));
        assertEquals(List.of("course-of-conduct.met"), ids(books.rules().changed()));
        Moved course = moved(books, "course-of-conduct");
        assertEquals(List.of(Status.MET, Status.UNKNOWN), List.of(course.before(), course.after()));
        assertEquals(List.of("course-of-conduct.met"), ids(course.ceased()));
        assertEquals(Status.UNKNOWN, moved(books, "stalking").after());
        String markdown = RuleBooksMarkdown.write(books);
        assertTrue(markdown.contains("- **Course of conduct**: met becomes not known."), markdown);
        assertTrue(markdown.contains("read by the second reading and not run by the engine"), markdown);
        assertTrue(ReportJson.write(books).contains("\"foursight/rule-books/1\""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Occasions(             | Sightings(                | asks for the fact Sightings",
                "atLeast >= 2           | atTheLeast >= 2           | reads Occasions.atTheLeast",
                "atLeast >= 2           | about >= 2                | compares Occasions.about by size",
                "reply == Reply.NO      | reply == Reply.NEVER      | compares Answered.reply with NEVER",
                "inForceFrom(\"1997-06-16\") | inForceFrom(\"June\") | has June where a day",
                "@standing(\"statute\") | salience 10               | a line before when that is not read here",
                "then                   | thereupon                 | has no line with then alone",
                "insertLogical          | insert                    | does not end with one insertLogical"
            })
    void a_rule_that_cannot_be_read_here_is_refused_by_its_file(String text, String other, String message)
            throws Exception {
        edit(COURSE, text, other);
        OtherRulesException refused = assertThrows(OtherRulesException.class, () -> OtherRules.read(folder));
        assertTrue(refused.file().endsWith("course-of-conduct.drl"), refused.file());
        assertTrue(String.valueOf(refused.getMessage()).contains(message), refused.getMessage());
        assertTrue(String.valueOf(refused.getMessage()).contains("Name the folder rules/"), refused.getMessage());
    }

    @Test
    void a_folder_without_rules_is_refused() throws Exception {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        Files.writeString(empty.resolve("elements.json"), "[]");
        OtherRulesException refused = assertThrows(OtherRulesException.class, () -> OtherRules.read(empty));
        assertEquals(empty.toString(), refused.file());
        assertTrue(String.valueOf(refused.getMessage()).startsWith("there are no rules in this folder. Name"));
        assertThrows(OtherRulesException.class, () -> OtherRules.read(folder.resolve("missing")));
    }

    @Test
    void the_text_of_a_rule_is_its_own_and_not_that_of_its_file() {
        Rule rule = SCREENING.ruleBook().rule("course-of-conduct.not-met").orElseThrow();
        String own = RuleFile.own(rule);
        assertTrue(own.startsWith("rule \"course-of-conduct.not-met\"") && own.endsWith("end"), own);
        assertEquals(1, own.split("insertLogical", -1).length - 1);
    }

    private void edit(String file, String text, String other) throws IOException {
        Path edited = folder.resolve(file);
        String before = Files.readString(edited);
        assertTrue(before.contains(text), text);
        Files.writeString(edited, before.replace(text, other));
    }

    private static List<String> ids(List<Moved.RuleGist> rules) {
        return rules.stream().map(Moved.RuleGist::rule).toList();
    }

    private static Moved moved(RuleBooks books, String element) {
        return books.moved().stream()
                .filter(one -> one.id().equals(element))
                .findFirst()
                .orElseThrow();
    }
}
