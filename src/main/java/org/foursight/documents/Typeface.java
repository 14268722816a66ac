package org.foursight.documents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.util.Locale;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface that PDF documents carry, and words in place of characters it lacks. Safe to share. */
final class Typeface {

    static final String NAME = "Source Sans 3";

    static final String REGULAR = "fonts/SourceSans3-Regular.ttf";
    static final String BOLD = "fonts/SourceSans3-Bold.ttf";

    private static final class Letters {

        /** Both weights have the same letters, which a test checks. */
        static final CmapLookup ALL = read();

        private static CmapLookup read() {
            try {
                return open(REGULAR).getUnicodeCmapLookup();
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    private Typeface() {}

    static PDFont regular(PDDocument in) throws IOException {
        return PDType0Font.load(in, open(REGULAR), true);
    }

    static PDFont bold(PDDocument in) throws IOException {
        return PDType0Font.load(in, open(BOLD), true);
    }

    /** Letters that are drawn joined could not be found or read aloud as letters; so none are. */
    static TrueTypeFont open(String name) throws IOException {
        try (InputStream font = Typeface.class.getClassLoader().getResourceAsStream(name)) {
            if (font == null) {
                throw new IllegalStateException(name + " is not on the class path; build again with mvn package");
            }
            TrueTypeFont read = new TTFParser().parse(new RandomAccessReadBuffer(font));
            read.setEnableGsub(false);
            return read;
        }
    }

    /** Return a text in which a run of letters it lacks is counted with its script, and a sign it lacks is named. */
    static String fit(String text) {
        if (text.codePoints().allMatch(Typeface::has)) {
            return text;
        }
        StringBuilder fit = new StringBuilder();
        int[] points = text.codePoints().toArray();
        for (int i = 0; i < points.length; i++) {
            if (has(points[i])) {
                fit.appendCodePoint(points[i]);
            } else if (Character.isLetter(points[i])) {
                UnicodeScript script = UnicodeScript.of(points[i]);
                int from = i;
                while (i + 1 < points.length && !has(points[i + 1]) && Character.isLetter(points[i + 1])) {
                    i++;
                }
                fit.append('[').append(i - from + 1).append(" letters, script: ");
                fit.append(words(script.name())).append(']');
            } else {
                String name = Character.getName(points[i]);
                fit.append(name == null ? SafeText.named(points[i]) : "[" + words(name) + "]");
            }
        }
        return fit.toString();
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private static boolean has(int point) {
        return point == ' ' || Letters.ALL.getGlyphId(point) != 0;
    }
}
