package org.foursight.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casefile.Reply;
import org.foursight.findings.Status;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.StatusMark;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What pages say in English and Welsh. It does not prove that the Welsh is good, only that a person published it. */
class WordsTest {

    private static final Path FOLDER = Path.of("web/words");
    private static final Pattern SAID = Pattern.compile("\\b(?:say|word|lang)\\([^}]*[}]");
    private static final Pattern KEY = Pattern.compile("\"([a-z]+(?:[.][a-z-]+)*)\"");
    private static final Pattern TOLD = Pattern.compile("told\\(\"([a-z]+)\"");
    private static final Pattern BRACE = Pattern.compile("[{]\\d[}]");

    /** Each language is named in itself, whatever the page is read in. */
    private static final Set<String> ALIKE =
            Set.of("language.english", "language.to-english", "language.welsh", "language.to-welsh");

    private static Map<String, String> english;
    private static Map<String, String> welsh;
    private static Set<String> drafts;

    @BeforeAll
    static void read() throws IOException {
        english = phrases("en");
        welsh = phrases("cy");
        drafts = new TreeSet<>(Arrays.asList(welsh.getOrDefault("drafts", "").split(", *", -1)));
        welsh.remove("drafts");
    }

    private static Map<String, String> phrases(String code) throws IOException {
        try (Reader file = Files.newBufferedReader(FOLDER.resolve("words_" + code + ".properties"), UTF_8)) {
            java.util.Properties read = new java.util.Properties();
            read.load(file);
            Map<String, String> phrases = new TreeMap<>();
            read.forEach((key, text) -> phrases.put(key.toString(), text.toString()));
            return phrases;
        }
    }

    private static Set<String> found(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(hit -> hit.group(1)).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("web/templates"))) {
            StringBuilder all = new StringBuilder();
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".jte")).toList()) {
                all.append(Files.readString(file));
            }
            return all.toString();
        }
    }

    @Test
    void what_is_said_in_english_is_said_in_welsh_or_known_not_to_be_translated() {
        Set<String> known = new TreeSet<>(welsh.keySet());
        known.addAll(drafts);
        assertEquals(english.keySet(), known);
        assertTrue(drafts.stream().noneMatch(welsh::containsKey), "a draft that is translated");
        assertTrue(Stream.concat(english.values().stream(), welsh.values().stream())
                .noneMatch(String::isBlank));
    }

    @Test
    void templates_say_what_is_written_and_everything_that_is_written_is_said() throws IOException {
        String templates = templates();
        Set<String> said = SAID.matcher(templates)
                .results()
                .map(MatchResult::group)
                .flatMap(call -> found(KEY, call).stream())
                .collect(Collectors.toCollection(TreeSet::new));
        assertTrue(said.size() > 40, said.toString());
        Set<String> missing = new TreeSet<>(said);
        missing.removeAll(english.keySet());
        assertEquals(Set.of(), missing);
        Set<String> kinds = found(TOLD, templates);
        Set<String> unsaid = new TreeSet<>(english.keySet());
        unsaid.removeAll(said);
        unsaid.removeIf(key -> kinds.contains(key.split("[.]", 2)[0]));
        assertEquals(Set.of(), unsaid);
    }

    @Test
    void welsh_is_not_english() {
        Set<String> alike = new TreeSet<>(welsh.keySet());
        alike.removeIf(key -> !welsh.getOrDefault(key, "").equals(english.get(key)));
        assertEquals(new TreeSet<>(ALIKE), alike);
    }

    @Test
    void welsh_has_the_same_numbers_in_braces() {
        welsh.forEach((key, text) -> assertEquals(braces(english.getOrDefault(key, "")), braces(text), key));
    }

    private static List<String> braces(String text) {
        return BRACE.matcher(text)
                .results()
                .map(MatchResult::group)
                .sorted()
                .distinct()
                .toList();
    }

    @Test
    void every_welsh_phrase_names_where_a_person_published_it() throws IOException {
        Map<String, String[]> sources = Files.readAllLines(FOLDER.resolve("sources.csv")).stream()
                .skip(1)
                .map(line -> line.split(",", -1))
                .collect(Collectors.toMap(row -> row[0], row -> row));
        assertEquals(welsh.keySet(), new TreeSet<>(sources.keySet()));
        sources.forEach((key, row) -> {
            assertEquals(5, row.length, key);
            assertFalse(row[1].isBlank(), key);
            assertTrue(row[2].matches("[\\w.-]+/[\\w.-]+"), key);
            assertTrue(row[3].matches("\\S+[.][a-z]+"), key);
        });
    }

    @Test
    void results_answers_and_tabs_are_words_of_the_list() throws IOException {
        Stream.of(Status.values()).forEach(status -> {
            assertListed("status", StatusMark.of(status).words());
            assertListed("status", StatusMark.ofOffence(status).words());
        });
        Stream.of(Reply.values()).forEach(reply -> assertListed("answer", Choices.reply(reply)));
        Pattern tab = Pattern.compile("shared[.]tab\\(.*name = \"([^\"]+)\"");
        Set<String> tabs = found(tab, Files.readString(Path.of("web/templates/shared/sheet.jte")));
        assertTrue(tabs.size() > 6, tabs.toString());
        tabs.forEach(name -> assertListed("tab", name));
    }

    private static void assertListed(String kind, String words) {
        assertTrue(
                english.keySet().stream().anyMatch(key -> key.startsWith(kind + ".") && words.equals(english.get(key))),
                kind + " " + words);
    }
}
