package org.foursight.web.pages.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foursight.casefile.Basis;
import org.foursight.casefile.Behaviour;
import org.foursight.casefile.Channel;
import org.foursight.casefile.ImpactKind;
import org.foursight.casefile.OrderKind;
import org.foursight.casefile.Place;
import org.foursight.casefile.RelationshipKind;
import org.foursight.casefile.Reply;
import org.foursight.casefile.ThreatKind;
import org.foursight.casefile.WarningBy;
import org.foursight.web.http.Json;
import org.foursight.web.pages.FreshCase;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Every word that a form of a case file offers has its plain words, once, and no plain words are of no word. */
class CaseWordsTest {

    private static final List<Enum<?>[]> VOCABULARIES = List.of(
            Basis.values(),
            Behaviour.values(),
            Channel.values(),
            ImpactKind.values(),
            OrderKind.values(),
            Place.values(),
            RelationshipKind.values(),
            Reply.values(),
            ThreatKind.values(),
            WarningBy.values());

    private static Properties words() throws IOException {
        Properties words = new Properties();
        try (InputStream file = CaseWords.class.getResourceAsStream("case.properties")) {
            words.load(new InputStreamReader(file, UTF_8));
        }
        return words;
    }

    private static String vocabulary(Enum<?> word) {
        return word.getDeclaringClass().getSimpleName();
    }

    @Test
    void every_word_of_a_vocabulary_has_its_line_and_every_line_its_word() throws IOException {
        Set<String> lines = words().stringPropertyNames();
        for (Enum<?>[] all : VOCABULARIES) {
            Set<String> wanted = new TreeSet<>();
            Stream.of(all).forEach(word -> wanted.add(vocabulary(word) + "." + word));
            Set<String> there = new TreeSet<>(lines);
            there.removeIf(line -> !line.startsWith(vocabulary(all[0]) + "."));
            assertEquals(wanted, there);
        }
    }

    @Test
    void no_two_words_of_a_vocabulary_read_the_same_and_none_reads_like_a_constant() {
        for (Enum<?>[] all : VOCABULARIES) {
            List<String> read = Stream.of(all).map(CaseWords::of).toList();
            assertEquals(read.size(), Set.copyOf(read).size(), read.toString());
            read.forEach(words -> assertTrue(words.matches("[A-Z][^_]*[^_.]"), words));
        }
    }

    @Test
    void every_choice_of_the_incident_form_reads_in_plain_words() {
        Document form = new FreshCase().open("/incidents/i1");
        assertEquals(
                List.of("None", "Violence to the victim", "To kill the victim or somebody else"),
                form.select("#threat-0 option").eachText().subList(0, 3));
        assertEquals(
                "At the victim’s home",
                form.select("#place option[value=victimHome]").text());
        assertEquals(
                "Through a tracker, camera, drone or software",
                form.select("#channel option[value=device]").text());
    }

    @Test
    void every_kind_of_history_and_every_tool_that_a_rule_names_is_offered() throws IOException {
        assertTrue(values("History").containsAll(named("EarlierEvent\\(kind [^)]*?\\)")));
        assertTrue(values("Tool").containsAll(named("Rated\\(tool == \"[^\"]*\"")));
        assertTrue(named("EarlierEvent\\(kind [^)]*?\\)").contains("earlierReport"));
        assertTrue(named("Rated\\(tool == \"[^\"]*\"").contains("DASH"));
    }

    @Test
    void every_kind_of_proceeding_that_scenarios_and_cases_know_is_offered_once() throws IOException {
        Set<String> known = new TreeSet<>(found(Path.of("rules"), "scenarios.md", "proceeding ([A-Za-z]+)"));
        for (Path file : files(Path.of("cases"), "case.json")) {
            Json.read(Files.readString(file))
                    .path("proceedings")
                    .forEach(step -> known.add(step.path("kind").asString("")));
        }
        assertTrue(known.containsAll(Set.of("trial", "hospital")), known.toString());
        known.removeAll(Set.of("nfa", "harassmentPlea")); // other names of noFurtherAction and pleaToHarassment
        assertEquals(Set.of(), without(known, values("Proceeding")));
        List<String> read =
                CaseWords.options("Proceeding").stream().map(Option::label).toList();
        assertEquals(read.size(), Set.copyOf(read).size(), read.toString());
    }

    private static Set<String> without(Set<String> all, List<String> some) {
        Set<String> rest = new TreeSet<>(all);
        rest.removeAll(Set.copyOf(some));
        return rest;
    }

    private static List<Path> files(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(one -> one.toString().endsWith(ending)).toList();
        }
    }

    /** Return what stands in the first group of a pattern, wherever files have it. */
    private static Set<String> found(Path folder, String ending, String pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files(folder, ending)) {
            Pattern.compile(pattern)
                    .matcher(Files.readString(file))
                    .results()
                    .forEach(match -> found.add(match.group(1)));
        }
        return found;
    }

    private static List<String> values(String group) {
        return CaseWords.options(group).stream().map(Option::value).toList();
    }

    /** Return the quoted words in the conditions of rules that read so. */
    private static Set<String> named(String condition) throws IOException {
        Set<String> named = new TreeSet<>();
        for (String one : found(Path.of("rules"), ".drl", "(" + condition + ")")) {
            Pattern.compile("\"([^\"]*)\"").matcher(one).results().forEach(word -> named.add(word.group(1)));
        }
        return named;
    }
}
