package org.foursight.web.pages.desk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** How the words of a case file read on the pages on which it is entered; they stand in {@code case.properties}. */
public final class CaseWords {

    private static final Properties WORDS = read();

    private CaseWords() {}

    /** Return what a key stands for. */
    static String of(String key) {
        return Objects.requireNonNull(WORDS.getProperty(key), key);
    }

    /** Return a word of a vocabulary as it is read. */
    public static String of(Enum<?> word) {
        return of(word.getDeclaringClass().getSimpleName() + "." + word);
    }

    /** Return a word of a vocabulary as it is read, such as of {@code Channel}; nothing where none is written down. */
    public static Optional<String> find(String vocabulary, String word) {
        return Optional.ofNullable(WORDS.getProperty(vocabulary + "." + word));
    }

    /** Return the words of a vocabulary, to choose from. */
    public static List<Option> options(Enum<?>... words) {
        return Stream.of(words).map(word -> Option.of(word, of(word))).toList();
    }

    /** Return words that stand in no vocabulary, to choose from. */
    public static List<Option> options(String group) {
        return Stream.of(of(group + ".all").split(" ", -1))
                .map(word -> Option.of(word, of(group + "." + word)))
                .toList();
    }

    private static Properties read() {
        Properties words = new Properties();
        try (InputStreamReader from = new InputStreamReader(
                Objects.requireNonNull(CaseWords.class.getResourceAsStream("case.properties")),
                StandardCharsets.UTF_8)) {
            words.load(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return words;
    }
}
