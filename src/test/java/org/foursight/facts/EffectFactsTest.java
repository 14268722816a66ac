package org.foursight.facts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Reply;
import org.foursight.rules.Given;
import org.junit.jupiter.api.Test;

/** What is said of an effect by an incident and by an answer about it. */
class EffectFactsTest {

    private static final String[] AT_ODDS = {
        "incident 2026-05-10 loitering fear=yes",
        "incident 2026-05-12 loitering fear=yes",
        "answer effect-on-victim/fear-of-violence no incident=i1",
        "answer effect-on-victim/fear-of-violence no incident=i2"
    };

    @Test
    void fear_that_an_answer_denies_is_neither_shown_nor_excluded() {
        FearOfViolence fear = all(FearOfViolence.class, AT_ODDS).get(0);
        assertEquals(0, fear.atLeast());
        assertEquals(2, fear.said());
        assertEquals(List.of(), fear.entries());
        assertEquals(2, all(FearAtMost.class, AT_ODDS).get(0).atMost());
    }

    @Test
    void a_no_is_no_entry_that_supports_fear() {
        FearOfViolence fear = all(
                        FearOfViolence.class,
                        "incident 2026-05-10 loitering fear=yes",
                        "incident 2026-05-12 loitering fear=no",
                        "incident 2026-05-14 loitering",
                        "answer effect-on-victim/fear-of-violence yes incident=i3",
                        "answer effect-on-victim/fear-of-violence no incident=i2")
                .get(0);
        assertEquals(2, fear.atLeast());
        assertEquals(
                List.of("/incidents/0", "/answers/0"),
                fear.entries().stream().map(Entry::path).toList());
    }

    @Test
    void distress_that_an_answer_denies_does_not_count() {
        List<Disturbed> disturbed = all(
                Disturbed.class,
                "incident 2026-05-10 loitering distress=yes",
                "incident 2026-05-12 loitering distress=yes",
                "answer effect-on-victim/alarm-or-distress no incident=i1");
        assertEquals(
                List.of(Reply.NOT_KNOWN, Reply.YES),
                disturbed.stream().map(Disturbed::reply).toList());
    }

    @Test
    void fear_for_later_that_another_entry_denies_does_not_count() {
        String denied = "answer effect-on-victim/fear-at-some-time no incident=i1";
        String said = "answer effect-on-victim/fear-at-some-time yes incident=i1";
        assertEquals(0, later("incident 2026-05-10 loitering fear=yes feared=atSomeTime", denied));
        assertEquals(0, later("incident 2026-05-10 loitering fear=yes feared=then", said));
        assertEquals(1, later("incident 2026-05-10 loitering fear=yes", said));
    }

    private static int later(String... given) {
        return all(FearLater.class, given).size();
    }

    private static <T extends Fact> List<T> all(Class<T> kind, String... given) {
        CaseFile caseFile = Given.caseFile(List.of(given));
        return Facts.of(caseFile).stream()
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
    }
}
