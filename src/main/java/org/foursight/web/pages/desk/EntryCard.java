package org.foursight.web.pages.desk;

import java.util.List;
import java.util.stream.Stream;
import org.foursight.web.http.PlainText;

/**
 * An entry as its list shows it.
 *
 * @param id its id
 * @param title which one it is
 * @param rows what it says
 */
public record EntryCard(String id, String title, List<Row> rows) {

    /**
     * One thing that an entry says.
     *
     * @param label what about
     * @param words what it says
     * @param typed whether somebody typed it, so that it is hidden with the details
     */
    public record Row(String label, String words, boolean typed) {

        /** Return a row of words that are ours. */
        public static Row of(String label, String words) {
            return new Row(label, words, false);
        }

        /** Return a row with the beginning of what somebody typed. */
        public static Row typed(String label, String words) {
            return new Row(label, PlainText.brief(words), true);
        }
    }

    /** Return a card; a row without words is left out. */
    public static EntryCard of(String id, String title, Row... rows) {
        return new EntryCard(
                id, title, Stream.of(rows).filter(row -> !row.words().isEmpty()).toList());
    }

    /** Return what was typed, as it is shown before the entry is removed; empty for nothing. */
    String said() {
        return String.join(
                "\n", rows.stream().filter(Row::typed).map(Row::words).toList());
    }
}
