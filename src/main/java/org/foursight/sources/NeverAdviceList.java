package org.foursight.sources;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.type.TypeReference;

/**
 * Finds in a text what is never advised; immutable and safe to share.
 *
 * <p>A clause that turns the advice down, such as "told not to block him", is not found. Words that only resemble it may be:
 * what is found is for a person to look at.
 */
public final class NeverAdviceList {

    private static final Pattern CLAUSE = Pattern.compile("[.;!?\\n]|\\bbut\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern TURNED_DOWN_BEFORE = Pattern.compile(
            "\\b(not|never|no|nor|cannot|without|avoid\\w*|refus\\w*|declin\\w*|against|rather than|instead of|before"
                    + "|\\w+n't|inappropriate|unsuitable)\\b(\\W+[\\w']+){0,5}\\W*$",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern TURNED_DOWN_AFTER = Pattern.compile(
            "^(\\W+\\w+){0,3}?\\W+(not|never|refused|declined|ruled out|rejected|inappropriate|unsuitable|withdrawn)\\b",
            Pattern.CASE_INSENSITIVE);
    private static final int WORDS_BEFORE = 90;

    private final Map<NeverAdvice, List<Pattern>> patterns = new LinkedHashMap<>();

    private NeverAdviceList(List<NeverAdvice> all) {
        for (NeverAdvice advice : all) {
            patterns.put(
                    advice,
                    advice.patterns().stream()
                            .map(words -> Pattern.compile(words, Pattern.CASE_INSENSITIVE))
                            .toList());
        }
    }

    /**
     * Load the list from {@code rules/never-advise.json}.
     *
     * @throws IllegalStateException when the file is missing or wrong; the message names it
     */
    public static NeverAdviceList load() {
        return new NeverAdviceList(RegisterFiles.read("never-advise.json", new TypeReference<>() {}));
    }

    /** Return every kind of advice on the list, in its order. */
    public List<NeverAdvice> all() {
        return List.copyOf(patterns.keySet());
    }

    /** Return what a text advises that is never advised, in the order of the list; empty when nothing. */
    public List<NeverAdvice> in(String text) {
        List<String> clauses = CLAUSE.splitAsStream(text).map(String::strip).toList();
        List<NeverAdvice> found = new ArrayList<>();
        patterns.forEach((advice, words) -> {
            if (clauses.stream().anyMatch(clause -> advises(clause, words))) {
                found.add(advice);
            }
        });
        return List.copyOf(found);
    }

    private static boolean advises(String clause, List<Pattern> words) {
        for (Pattern pattern : words) {
            Matcher match = pattern.matcher(clause);
            while (match.find()) {
                String before = clause.substring(Math.max(0, match.start() - WORDS_BEFORE), match.start());
                boolean turnedDown = TURNED_DOWN_BEFORE.matcher(before).find()
                        || TURNED_DOWN_AFTER
                                .matcher(clause.substring(match.end()))
                                .find();
                if (!turnedDown) {
                    return true;
                }
            }
        }
        return false;
    }
}
