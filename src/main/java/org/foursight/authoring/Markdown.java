package org.foursight.authoring;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The words and tables that the generated pages share. */
final class Markdown {

    private Markdown() {}

    /** Return the heading of a page and how it is written anew. */
    static String head(String title, String says) {
        return "# " + title + "\n\n" + says + "\nGenerated, not written by hand: `" + GeneratedPages.COMMAND
                + "` writes it anew.\n";
    }

    static String link(String text, String file) {
        return "[" + text + "](" + file + ")";
    }

    /** Return a paragraph with a link to the file of its source. */
    static String paragraph(String citation) {
        return link(citation, "sources/" + citation.substring(0, citation.indexOf('/')) + ".json");
    }

    static String row(String... cells) {
        StringBuilder row = new StringBuilder("|");
        for (String cell : cells) {
            row.append(" ").append(cell.replace("|", "\\|")).append(" |");
        }
        return row.append("\n").toString();
    }

    static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /** Return values by what they have in common, in the order of the values. */
    static <T> Map<String, List<T>> grouped(List<T> all, Function<T, String> by) {
        Map<String, List<T>> grouped = new LinkedHashMap<>();
        all.forEach(one ->
                grouped.computeIfAbsent(by.apply(one), key -> new ArrayList<>()).add(one));
        return grouped;
    }
}
