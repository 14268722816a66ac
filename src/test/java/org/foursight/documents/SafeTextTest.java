package org.foursight.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What recorded words look like when they leave. It does not prove that every address is found: a person still reads. */
class SafeTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "07700 900123",
                "07700900123",
                "+44 7700 900 123",
                "0044 7700 900123",
                "(01632) 960-001",
                "020 7946 0958",
                "7700 900123"
            })
    void a_phone_number_is_taken_out(String number) {
        assertEquals(
                "Rang [phone number taken out], twice.",
                SafeText.of("Rang " + number + ", twice.").replace(" [", " ["));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On 03.05.2026 21:00 and 03 05 2026 21:40 he came",
                "Reference 42/1234567/26, rule 9f2c1ab77e04",
                "PHA-7/3a, s.4A(1)(b)(ii), i1 2nd, v1 9am",
                "2026-05-03 21:00, 14 messages, £1000000",
                "On 3 May he came to a Close friend"
            })
    void dates_references_and_paragraphs_stay(String text) {
        assertEquals(text, SafeText.of(text));
    }

    @Test
    void mail_addresses_postcodes_and_streets_are_taken_out() {
        assertEquals("to [email address taken out].", SafeText.of("to v.new+1@example.co.uk."));
        assertEquals("at [address taken out], [postcode taken out]", SafeText.of("at 12a New High Street, CF10 3AT"));
        assertEquals("at [address taken out], [postcode taken out]", SafeText.of("at 7 Heol Mostyn, cf103at"));
    }

    @Test
    void characters_that_hide_are_spelt_out_and_lines_run_on() {
        assertEquals("a[U+202E]b[U+0000] c[U+FFFF]", SafeText.of("a\u202Eb\u0000\nc\uFFFF"));
    }
}
