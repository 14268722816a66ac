package org.foursight.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import gg.jte.output.StringOutput;
import java.time.LocalDate;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;

/** Saying phrases in the language of a page. */
class PhrasesTest {

    private static String page(Language language, gg.jte.Content content) {
        StringOutput page = new StringOutput();
        Phrases.in(language, () -> content.writeTo(page));
        return page.toString();
    }

    @Test
    void in_welsh_each_phrase_is_marked_with_its_own_language_and_in_english_none_is() {
        assertEquals(
                "Save and continue",
                page(Language.ENGLISH, out -> Phrases.say("form.save").writeTo(out)));
        assertEquals(
                "<span lang=\"cy\">Cadw a pharhau</span>",
                page(Language.WELSH, out -> Phrases.say("form.save").writeTo(out)));
        assertEquals(
                "<span lang=\"en-GB\">Met</span>",
                page(Language.WELSH, out -> Phrases.told("status", "Met").writeTo(out)));
        assertEquals(
                "<span lang=\"cy\">Ddim yn hysbys</span>",
                page(Language.WELSH, out -> Phrases.told("answer", "Not known").writeTo(out)));
        assertFalse(Phrases.isWelsh(), "the next page on this thread is in English again");
    }

    @Test
    void a_date_is_in_the_language_of_its_phrase() {
        LocalDate day = LocalDate.of(2025, 3, 1);
        assertEquals("1 Mawrth 2025", Language.WELSH.date(day));
        assertEquals("1 March 2025", Language.ENGLISH.date(day));
        assertEquals(
                "<span lang=\"en-GB\">Review due 1 March 2025</span>",
                page(Language.WELSH, out -> Phrases.say("bar.review", day).writeTo(out)));
    }

    @Test
    void a_phrase_that_nobody_wrote_is_not_said() {
        assertThrows(MissingResourceException.class, () -> Phrases.say("nobody.wrote"));
    }
}
