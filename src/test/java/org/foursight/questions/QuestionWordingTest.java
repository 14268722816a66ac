package org.foursight.questions;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Questions are short, say how to ask, and neither blame a victim nor condemn a suspect. */
class QuestionWordingTest {

    private static final List<Item> ITEMS = Questionnaires.load().all().stream()
            .flatMap(questionnaire -> questionnaire.items().stream())
            .toList();
    private static final int LONGEST_PROMPT = 200;
    private static final int LONGEST_HELP = 300;

    /** Words that no data file says, of a person or of a case. */
    private static final List<Pattern> NEVER = Stream.of(
                    "low risk",
                    "proved",
                    "proven",
                    "guilty",
                    "perpetrator",
                    "just block",
                    "just ignore",
                    "change your number",
                    "words of advice",
                    "mediation",
                    "why did(n't)? you",
                    "should have (left|reported|known|told|said)",
                    "provok\\w*",
                    "overreact\\w*",
                    "encourag\\w* (him|her|them)",
                    "led (him|her|them) on",
                    "failed to report",
                    "claims? to be (afraid|frightened|a victim)",
                    "alleged victim",
                    "domestic dispute")
            .map(words -> Pattern.compile("\\b(" + words + ")\\b", Pattern.CASE_INSENSITIVE))
            .toList();

    @Test
    void every_prompt_is_one_question_of_at_most_200_characters() {
        for (Item item : ITEMS) {
            assertTrue(item.prompt().endsWith("?"), item.id());
            assertEquals(1, item.prompt().chars().filter(sign -> sign == '?').count(), item.id());
            assertTrue(item.prompt().length() <= LONGEST_PROMPT, item.id());
        }
    }

    @Test
    void every_item_says_how_to_ask_it() {
        for (Item item : ITEMS) {
            assertFalse(item.help().isBlank(), item.id());
            assertTrue(item.help().endsWith(".") && item.help().length() <= LONGEST_HELP, item.id());
        }
    }

    @Test
    void every_item_says_who_can_answer_and_how() {
        for (Item item : ITEMS) {
            assertTrue(Set.of("victim", "officer", "record", "thirdParty").contains(item.whoCanAnswer()), item.id());
            assertTrue(Set.of("yesNo", "yesNoPerIncident").contains(item.answerType()), item.id());
        }
    }

    @Test
    void no_two_questions_are_the_same() {
        Set<String> prompts = ITEMS.stream().map(Item::prompt).collect(Collectors.toSet());
        assertEquals(ITEMS.size(), prompts.size());
    }

    @Test
    void no_data_file_blames_a_victim_or_condemns_a_suspect() throws IOException {
        for (String folder : List.of("sources", "questions", "advice")) {
            try (Stream<Path> files = Files.list(Path.of("rules", folder))) {
                for (Path file : files.toList()) {
                    String text = Files.readString(file);
                    NEVER.forEach(never -> assertFalse(never.matcher(text).find(), file + " says " + never));
                }
            }
        }
    }

    @Test
    void the_stalking_screen_asks_about_the_eleven_topics() {
        List<String> topics = Questionnaires.load().byId("stalking-screen").orElseThrow().items().stream()
                .map(Item::id)
                .toList();
        assertEquals(
                List.of(
                        "very-frightened",
                        "earlier-conduct",
                        "property",
                        "turns-up-often",
                        "loitering",
                        "threats",
                        "third-parties",
                        "violence-during",
                        "others-recruited",
                        "substance-use",
                        "violence-before"),
                topics);
    }
}
