package org.foursight.web.http;

import gg.jte.Content;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/**
 * What templates say in the language a page is read in. What is not translated is said in English. In Welsh each phrase
 * is marked with its own language, since both stand side by side.
 *
 * <p>The language belongs to the thread while it makes a page, so that no template has to hand it to the next.
 */
public final class Phrases {

    private static final ThreadLocal<Language> SPOKEN = ThreadLocal.withInitial(() -> Language.ENGLISH);
    private static final ResourceBundle ENGLISH = words(Language.ENGLISH);
    private static final ResourceBundle WELSH = words(Language.WELSH);

    private Phrases() {}

    private static ResourceBundle words(Language language) {
        return ResourceBundle.getBundle(
                "web.words.words",
                Locale.forLanguageTag(language.code()),
                Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
    }

    /** Make something in a language. */
    static void in(Language language, Runnable making) {
        SPOKEN.set(language);
        try {
            making.run();
        } finally {
            SPOKEN.remove();
        }
    }

    /** Tell whether the page is read in Welsh. */
    public static boolean isWelsh() {
        return SPOKEN.get() == Language.WELSH;
    }

    /** Return the language of the page, as the attribute {@code lang} calls it. */
    public static String lang() {
        return SPOKEN.get().tag();
    }

    /** Return the language that a phrase is said in: English where it is not translated. */
    public static String lang(String key) {
        return language(key).tag();
    }

    /**
     * Say a phrase.
     *
     * @param filled what its numbers in braces stand for; a date is put in the language of the phrase
     * @throws java.util.MissingResourceException when nobody wrote such a phrase
     */
    public static Content say(String key, Object... filled) {
        return marked(language(key), word(key, filled));
    }

    /** Say a phrase where no language can be marked, such as in an attribute. */
    public static String word(String key, Object... filled) {
        Language language = language(key);
        String text = (language == Language.WELSH ? WELSH : ENGLISH).getString(key);
        for (int i = 0; i < filled.length; i++) {
            String value = filled[i] instanceof LocalDate day ? language.date(day) : String.valueOf(filled[i]);
            text = text.replace("{" + i + "}", value);
        }
        return text;
    }

    /** Say what the program calls something of a kind, such as a {@code status}; in English unless it is translated. */
    public static Content told(String kind, String english) {
        if (!isWelsh()) {
            return marked(Language.ENGLISH, english);
        }
        return ENGLISH.keySet().stream()
                .filter(key ->
                        key.startsWith(kind + ".") && ENGLISH.getString(key).equals(english))
                .findFirst()
                .map(Phrases::say)
                .orElse(marked(Language.ENGLISH, english));
    }

    private static Language language(String key) {
        return isWelsh() && WELSH.containsKey(key) ? Language.WELSH : Language.ENGLISH;
    }

    private static Content marked(Language language, String text) {
        boolean welsh = isWelsh();
        return output -> {
            if (welsh) {
                output.writeContent("<span lang=\"" + language.tag() + "\">");
            }
            output.writeUserContent(text);
            if (welsh) {
                output.writeContent("</span>");
            }
        };
    }
}
