package org.foursight.web.http;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.foursight.signin.SignIn;
import org.jspecify.annotations.Nullable;

/** A language that what stands round a page is shown in; the browser remembers the choice until it is closed. */
public enum Language {
    /** What everything is written in. */
    ENGLISH("en", Locale.UK),
    /** What some of it has been translated into. */
    WELSH("cy", Locale.forLanguageTag("cy"));

    private static final Remembered CHOICE = new Remembered("language");

    private final String code;
    private final Locale locale;

    Language(String code, Locale locale) {
        this.code = code;
        this.locale = locale;
    }

    /** Return the language that a form was sent for, and nothing else; null when it was sent to be recorded. */
    public static @Nullable Language turned(Context request) {
        boolean sent = request.method() == HandlerType.POST && !request.path().equals("/language");
        String code = sent && request.isFormUrlencoded() ? request.formParam("language") : null;
        return code == null ? null : WELSH.code.equals(code) ? WELSH : ENGLISH;
    }

    /** Return the language somebody chose; English unless they chose Welsh. */
    public static Language chosen(Context request, SignIn signIn) {
        return WELSH.code.equals(CHOICE.of(request, signIn)) ? WELSH : ENGLISH;
    }

    /** Have the browser remember the language of a code; English for any that is not known. */
    public static void keep(Context request, SignIn signIn, String code) {
        CHOICE.keep(request, signIn, code.equals(WELSH.code) ? code : "");
    }

    /** Return what files and forms call it. */
    public String code() {
        return code;
    }

    /** Return what the attribute {@code lang} calls it. */
    public String tag() {
        return locale.toLanguageTag();
    }

    /** Return a date in it, such as {@code 2 Mawrth 2026}. */
    public String date(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", locale).format(day);
    }
}
