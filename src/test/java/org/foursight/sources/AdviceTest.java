package org.foursight.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.core.type.TypeReference;

/** Every recommendation has words to act on, and every set of words a recommendation. */
class AdviceTest {

    private static final List<Advice> ALL = RegisterFiles.readAll("advice", new TypeReference<>() {});
    private static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");
    private static final Map<String, Set<String>> FILLED = Map.of(
            "charge-summary-only-by", Set.of("chargeBy"),
            "summary-only-time-passed", Set.of("chargeBy"),
            "summary-only-time-uncertain", Set.of("chargeBy"),
            "specialist-type-stands", Set.of("stated"));
    private static final int LONGEST_TEXT = 350;

    @Test
    void every_recommendation_has_advice_and_every_advice_a_recommendation() {
        Set<String> recommendations = Register.load().elements().stream()
                .filter(element -> element.kind().equals("recommendation"))
                .map(Element::id)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(recommendations, ALL.stream().map(Advice::id).collect(Collectors.toCollection(TreeSet::new)));
    }

    @Test
    void advice_says_who_acts_where_it_is_shown_and_how_soon() {
        for (Advice advice : ALL) {
            assertTrue(
                    Set.of("officer", "supervisor", "registrar", "legal adviser")
                            .contains(advice.owner()),
                    advice.id() + ": " + advice.owner());
            assertTrue(Advice.SECTIONS.contains(advice.section()), advice.id() + ": " + advice.section());
            assertTrue(advice.priority() >= 1 && advice.priority() <= 5, advice.id());
        }
    }

    @Test
    void advice_is_one_to_three_sentences() {
        for (Advice advice : ALL) {
            int sentences = advice.text().split("\\.( |$)", -1).length - 1;
            assertTrue(sentences >= 1 && sentences <= 3, advice.id() + " has " + sentences);
            assertTrue(advice.text().endsWith("."), advice.id());
            assertTrue(advice.text().length() <= LONGEST_TEXT, advice.id());
            assertFalse(advice.title().endsWith("."), advice.id());
        }
    }

    @Test
    void blanks_are_only_those_that_the_rule_fills() {
        for (Advice advice : ALL) {
            Set<String> blanks = new TreeSet<>();
            Matcher blank = BLANK.matcher(advice.text());
            while (blank.find()) {
                blanks.add(blank.group(1));
            }
            assertEquals(FILLED.getOrDefault(advice.id(), Set.of()), blanks, advice.id());
        }
    }

    @Test
    void advice_on_a_code_names_the_code_of_its_offence() {
        Map<String, String> offences = Map.of(
                "code-harassment", "offence-s2",
                "code-stalking", "offence-s2a",
                "code-stalking-fear", "offence-s4a-fear",
                "code-stalking-serious-alarm", "offence-s4a-serious");
        Register register = Register.load();
        offences.forEach((advice, offence) -> {
            String code = register.offences().stream()
                    .filter(known -> known.id().equals(offence))
                    .map(Offence::homeOfficeCode)
                    .findFirst()
                    .orElseThrow();
            assertTrue(register.advice(advice).text().contains(" " + code + ","), advice + " should name " + code);
        });
    }
}
