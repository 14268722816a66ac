package org.foursight.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.sources.Element;
import org.foursight.sources.Register;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every question is registered once, rests on a source, and informs elements that exist. */
class QuestionnairesTest {

    private static final Questionnaires QUESTIONNAIRES = Questionnaires.load();
    private static final Register REGISTER = Register.load();
    private static final Pattern READ_BY_A_RULE =
            Pattern.compile("questionnaire == \"([^\"]+)\", item (?:== |in \\()((?:\"[^\"]+\"(?:, )?)+)");

    @Test
    void every_questionnaire_and_item_id_is_unique() {
        Set<String> ids = new HashSet<>();
        for (Questionnaire questionnaire : QUESTIONNAIRES.all()) {
            assertTrue(ids.add(questionnaire.id()), questionnaire.id());
            questionnaire.items().forEach(item -> assertTrue(ids.add(name(questionnaire, item)), item.id()));
        }
        assertEquals(
                List.of(
                        "course-and-four",
                        "effect-on-victim",
                        "knowledge",
                        "stalking-screen",
                        "investigation",
                        "route"),
                QUESTIONNAIRES.all().stream().map(Questionnaire::id).toList());
    }

    @Test
    void every_item_informs_elements_that_exist_and_names_each_once() {
        Set<String> elements = REGISTER.elements().stream().map(Element::id).collect(Collectors.toSet());
        for (Item item : items()) {
            assertTrue(elements.containsAll(item.informs()), item.id() + " informs " + item.informs());
            assertEquals(item.informs().size(), Set.copyOf(item.informs()).size(), item.id());
        }
    }

    @Test
    void every_item_rests_on_a_registered_paragraph() {
        items().forEach(item ->
                assertFalse(REGISTER.paragraph(item.source()).says().isBlank(), item.id()));
    }

    @Test
    void every_sign_and_every_element_is_informed_by_a_question() {
        for (Element element : REGISTER.elements()) {
            if (Set.of("four", "element").contains(element.kind())) {
                assertFalse(QUESTIONNAIRES.itemsInforming(element.id()).isEmpty(), element.id());
            }
        }
    }

    @Test
    void an_element_is_not_buried_in_questions() {
        for (Element element : REGISTER.elements()) {
            int most = element.id().equals("substantial-adverse-effect") ? 9 : 5;
            int asked = QUESTIONNAIRES.itemsInforming(element.id()).size();
            assertTrue(asked <= most, element.id() + " is informed by " + asked + " questions");
        }
    }

    @Test
    void every_item_a_rule_reads_is_asked_and_informs_something_such_a_rule_concludes() throws IOException {
        Map<String, Set<String>> concluded = new TreeMap<>();
        for (Path rule : files("rules", ".drl")) {
            String text = Files.readString(rule);
            var concludes = Pattern.compile("@concludes\\(\"([^\"]+)\"\\)").matcher(text);
            assertTrue(concludes.find(), rule.toString());
            var found = READ_BY_A_RULE.matcher(text);
            while (found.find()) {
                for (String item : found.group(2).replaceAll("[\" ]", "").split(",")) {
                    concluded
                            .computeIfAbsent(found.group(1) + "/" + item, name -> new TreeSet<>())
                            .add(concludes.group(1));
                }
            }
        }
        assertTrue(concluded.size() > 15, "only " + concluded.keySet() + " were found in the rules");
        concluded.forEach((name, elements) -> {
            Item asked = item(name.substring(0, name.indexOf('/')), name.substring(name.indexOf('/') + 1));
            assertFalse(Collections.disjoint(asked.informs(), elements), name + " should inform one of " + elements);
        });
    }

    @Test
    void every_question_answered_in_a_demonstration_case_is_registered() throws IOException {
        for (Path file : files("cases", "case.json")) {
            for (JsonNode answer : tree(file).path("answers")) {
                item(answer.get("questionnaire").asString(), answer.get("item").asString());
            }
        }
    }

    @Test
    void every_step_in_a_demonstration_case_is_a_question_about_the_investigation() throws IOException {
        Set<String> kinds = new TreeSet<>();
        for (Path file : files("cases", "case.json")) {
            tree(file)
                    .path("investigation")
                    .forEach(step -> kinds.add(step.get("kind").asString()));
        }
        kinds.forEach(
                kind -> item("investigation", kind.replaceAll("([A-Z])", "-$1").toLowerCase(java.util.Locale.ROOT)));
    }

    private static Item item(String questionnaire, String id) {
        return QUESTIONNAIRES.byId(questionnaire).stream()
                .flatMap(known -> known.items().stream())
                .filter(item -> item.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No question " + questionnaire + "/" + id));
    }

    private static List<Item> items() {
        return QUESTIONNAIRES.all().stream()
                .flatMap(questionnaire -> questionnaire.items().stream())
                .toList();
    }

    private static String name(Questionnaire questionnaire, Item item) {
        return questionnaire.id() + "/" + item.id();
    }

    private static JsonNode tree(Path file) throws IOException {
        return JsonMapper.builder().build().readTree(Files.readString(file));
    }

    private static List<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        }
    }
}
