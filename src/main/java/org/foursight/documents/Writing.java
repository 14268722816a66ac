package org.foursight.documents;

import java.util.ArrayList;
import java.util.List;

/** Puts a document together, every word of it made safe. */
final class Writing {

    private final List<Block> blocks = new ArrayList<>();

    Writing heading(int level, String words) {
        blocks.add(new Block.Heading(level, SafeText.of(words)));
        return this;
    }

    Writing text(String words) {
        if (!words.isBlank()) {
            blocks.add(new Block.Text(SafeText.of(words)));
        }
        return this;
    }

    /** Add what nobody typed as words, such as a reference: a number in it is no phone number. */
    Writing known(String words) {
        blocks.add(new Block.Text(SafeText.spelt(words)));
        return this;
    }

    Writing points(List<String> points) {
        if (!points.isEmpty()) {
            blocks.add(new Block.Points(points.stream().map(SafeText::of).toList()));
        }
        return this;
    }

    /** Add a list under a heading of its own; nothing when the list is empty. */
    Writing section(int level, String words, List<String> points) {
        return points.isEmpty() ? this : heading(level, words).points(points);
    }

    /** Add a table; nothing when it has no rows. */
    Writing grid(String caption, List<String> columns, List<List<String>> rows) {
        if (!rows.isEmpty()) {
            List<List<String>> safe = rows.stream()
                    .map(row -> row.stream().map(SafeText::of).toList())
                    .toList();
            blocks.add(new Block.Grid(SafeText.of(caption), columns, safe));
        }
        return this;
    }

    Paper paper(String title, String marking) {
        return new Paper(SafeText.spelt(title), SafeText.spelt(marking), blocks);
    }
}
