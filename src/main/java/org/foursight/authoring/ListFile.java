package org.foursight.authoring;

import java.util.List;

/** Adds an entry to a list in a JSON file as text, so that the rest of the file stays as a person laid it out. */
final class ListFile {

    private ListFile() {}

    /** Return the text of a list of one-line objects with one more, after the last that holds some words, else at the end. */
    static String afterLast(String text, String words, String entry) throws AuthoringException {
        int last = text.lastIndexOf(words);
        int end = last < 0 ? text.lastIndexOf('}') + 1 : text.indexOf('}', last) + 1;
        if (end <= 0) {
            throw cannot(entry);
        }
        return text.substring(0, end) + ",\n" + entry + text.substring(end);
    }

    /** Return the text with an entry at the end of the list that is the last value of an object. */
    static String atEnd(String text, String entry) throws AuthoringException {
        String end = "\n  ]\n}\n";
        if (!text.endsWith("}" + end)) {
            throw cannot(entry);
        }
        return text.substring(0, text.length() - end.length()) + ",\n" + entry + end;
    }

    /** Return the text with a word in its place in a sorted list of words, one a line. */
    static String sorted(String text, String list, String word) throws AuthoringException {
        String head = "\"" + list + "\": [\n";
        int from = text.indexOf(head) + head.length();
        int to = text.indexOf("\n  ]", from);
        if (from < head.length() || to < 0) {
            throw cannot("\"" + word + "\"");
        }
        List<String> lines = text.substring(from, to).lines().toList();
        long before = lines.stream()
                .filter(line -> line.replaceAll("[\\s\",]", "").compareTo(word) < 0)
                .count();
        StringBuilder all = new StringBuilder();
        for (int i = 0; i <= lines.size(); i++) {
            if (i == before) {
                all.append("    \"").append(word).append(i == lines.size() ? "\"\n" : "\",\n");
            }
            if (i < lines.size()) {
                boolean nowBeforeLast = i == lines.size() - 1 && before == lines.size();
                all.append(lines.get(i)).append(nowBeforeLast ? ",\n" : "\n");
            }
        }
        return text.substring(0, from) + all.substring(0, all.length() - 1) + text.substring(to);
    }

    private static AuthoringException cannot(String entry) {
        return new AuthoringException(
                "a file is not laid out one entry a line. Lay it out so and try again; to add was: " + entry.strip());
    }
}
