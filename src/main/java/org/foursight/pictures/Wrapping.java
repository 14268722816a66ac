package org.foursight.pictures;

import java.util.ArrayList;
import java.util.List;

/** Breaks words into lines that fit a box. */
final class Wrapping {

    private Wrapping() {}

    /** Return the words in lines of at most so many letters; what does not fit the last line ends in an ellipsis. */
    static List<String> lines(List<String> words, int letters, int most) {
        List<String> lines = new ArrayList<>();
        for (String said : words) {
            StringBuilder line = new StringBuilder();
            for (String word : said.replace("-", "-\u200B").split("[ \u200B\\s]+", -1)) {
                boolean joined = line.length() > 0 && line.charAt(line.length() - 1) == '-';
                int room = letters - line.length() - (line.isEmpty() || joined ? 0 : 1);
                if (!line.isEmpty() && word.length() > room) {
                    lines.add(line.toString());
                    line.setLength(0);
                    joined = false;
                }
                line.append(line.isEmpty() || joined ? "" : " ").append(cut(word, letters));
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
            }
        }
        if (lines.size() > most) {
            lines.subList(most, lines.size()).clear();
            lines.set(most - 1, cut(lines.get(most - 1) + " …", letters));
        }
        return List.copyOf(lines);
    }

    private static String cut(String word, int letters) {
        if (word.codePointCount(0, word.length()) <= letters) {
            return word;
        }
        return word.substring(0, word.offsetByCodePoints(0, letters - 1)) + "…";
    }
}
