package org.foursight.web.pages;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Properties;
import org.foursight.facts.Words;

/**
 * What is tested for accessibility; a test compares it with the tests there are.
 *
 * @param version the version of the program
 * @param released the day that version is dated
 * @param journeys how many journeys are made in a browser
 * @param manners in how many ways each is made
 * @param axe version of the program that looks for faults
 */
public record Tested(String version, LocalDate released, int journeys, int manners, String axe) {

    /** Read it from the class path. */
    public static Tested load() {
        try (InputStream in = Tested.class.getResourceAsStream("/accessibility.properties")) {
            Properties lines = new Properties();
            lines.load(Objects.requireNonNull(in));
            return new Tested(
                    lines.getProperty("version"),
                    LocalDate.parse(lines.getProperty("released")),
                    Integer.parseInt(lines.getProperty("journeys")),
                    Integer.parseInt(lines.getProperty("manners")),
                    lines.getProperty("axe"));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Return the day in words. */
    public String day() {
        return Words.date(released);
    }
}
