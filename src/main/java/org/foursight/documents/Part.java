package org.foursight.documents;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text that is pasted part by part.
 *
 * @param text the part, with its number in front when there are several
 * @param over how many characters it is over the length asked for; only a word longer than that makes it so
 */
public record Part(String text, int over) {

    /** So many digits of the number of parts are reckoned with. */
    private static final String WIDEST = "000";

    /** Split lines into parts, between lines where that fits, else between words. */
    static List<Part> of(List<String> lines, String reference, int longest) {
        String whole = String.join("\n", lines);
        if (whole.length() <= longest) {
            return List.of(new Part(whole, 0));
        }
        int room = longest - head(WIDEST, WIDEST, reference).length();
        List<String> texts = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String line : lines) {
            for (String piece : pieces(line, room)) {
                if (text.length() > 0 && text.length() + 1 + piece.length() > room) {
                    texts.add(text.toString());
                    text.setLength(0);
                }
                // A part does not begin with an empty line.
                if (text.length() > 0) {
                    text.append('\n');
                }
                text.append(piece);
            }
        }
        if (text.length() > 0) {
            texts.add(text.toString());
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String part = head(String.valueOf(i + 1), String.valueOf(texts.size()), reference) + texts.get(i);
            parts.add(new Part(part, Math.max(0, part.length() - longest)));
        }
        return List.copyOf(parts);
    }

    /** Split a line that is longer than a part between its words; a word is never split. */
    private static List<String> pieces(String line, int room) {
        if (line.length() <= room) {
            return List.of(line);
        }
        List<String> pieces = new ArrayList<>();
        StringBuilder piece = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            if (piece.length() > 0 && piece.length() + 1 + word.length() > room) {
                pieces.add(piece.toString());
                piece.setLength(0);
            }
            piece.append(piece.length() > 0 ? " " : "").append(word);
        }
        pieces.add(piece.toString());
        return pieces;
    }

    private static String head(String number, String all, String reference) {
        return "Part " + number + " of " + all + ", case " + reference + "\n";
    }
}
