package org.foursight.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** No count under five is shown, and none follows from those that are. */
class SmallNumbersTest {

    @Test
    void large_counts_are_shown_the_largest_first() {
        assertEquals(
                "[c, a, b]", SmallNumbers.shown(Map.of("a", 7, "b", 5, "c", 20)).toString());
    }

    @Test
    void one_small_count_takes_the_next_with_it() {
        assertEquals(Set.of("c"), SmallNumbers.shown(Map.of("a", 1, "b", 6, "c", 20)));
        assertEquals(Set.of(), SmallNumbers.shown(Map.of("a", 1, "b", 60)));
    }

    @Test
    void several_that_come_to_few_take_another_with_them() {
        assertEquals(Set.of("d"), SmallNumbers.shown(Map.of("a", 0, "b", 0, "c", 8, "d", 9)));
        assertEquals(Set.of("c", "d"), SmallNumbers.shown(Map.of("a", 3, "b", 4, "c", 8, "d", 9)));
    }

    @Test
    void whatever_the_counts_are_none_that_is_hidden_follows_from_the_rest() {
        Random random = new Random(20261121);
        for (int round = 0; round < 2_000; round++) {
            Map<String, Integer> parts = new LinkedHashMap<>();
            int many = 1 + random.nextInt(6);
            for (int i = 0; i < many; i++) {
                parts.put("p" + i, random.nextInt(12));
            }
            Set<String> shown = SmallNumbers.shown(parts);
            int hidden = 0;
            int rest = 0;
            for (Map.Entry<String, Integer> part : parts.entrySet()) {
                if (shown.contains(part.getKey())) {
                    assertTrue(part.getValue() >= SmallNumbers.LEAST, parts.toString());
                } else {
                    hidden++;
                    rest += part.getValue();
                }
            }
            int total = parts.values().stream().mapToInt(Integer::intValue).sum();
            assertTrue(
                    hidden == 0 || total < SmallNumbers.LEAST || hidden >= 2 && rest >= SmallNumbers.LEAST,
                    parts + " " + shown);
        }
    }
}
