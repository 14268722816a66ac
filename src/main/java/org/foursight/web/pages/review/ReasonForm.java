package org.foursight.web.pages.review;

import java.util.List;
import java.util.stream.Stream;
import org.foursight.review.ReasonCode;
import org.foursight.review.Why;
import org.foursight.web.pages.desk.ActForms;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.jspecify.annotations.Nullable;

/**
 * The page behind a form on which somebody decides otherwise: why, by one reason or several, each with its words. The page
 * carries what was entered on the form, and the form what was entered on the page, so that going back loses nothing.
 */
public final class ReasonForm {

    private static final String CODE = "code";

    private ReasonForm() {}

    /** Return the field for the words of a reason. */
    public static String words(String code) {
        return "words-" + code;
    }

    /** Return the fields of the page, which the form before it carries. */
    public static List<String> fields(List<Option> offered, String day) {
        Stream<String> dated = day.isEmpty()
                ? Stream.of()
                : Stream.of("-day", "-month", "-year").map(day::concat);
        Stream<String> reasons = Stream.concat(
                Stream.of(CODE), offered.stream().map(Option::value).map(ReasonForm::words));
        return Stream.concat(reasons, dated).toList();
    }

    /** Tell whether it is this page that was sent, and not the form before it. */
    static boolean isSent(Form form) {
        return form.has("step", "why");
    }

    /** Tell whether somebody wants to go back to the form before it. */
    static boolean isLeft(Form form) {
        return form.has("go", "back");
    }

    /** Say that what was written as a note would not be recorded: reasons have their own page. */
    static void refuseNote(Form form) {
        if (!form.value("reason").isEmpty()) {
            form.refuse("reason", "Clear this. The next page asks for your reasons, each with its words");
        }
    }

    /** Say in the form which reason is missing, or lacks words. */
    static void check(Form form, List<Option> offered) {
        form.choose(CODE, offered, "Select every reason that applies");
        for (Option option : offered) {
            ReasonCode code = ActForms.chosen(ReasonCode.class, option.value());
            String words = form.value(words(option.value()));
            if (!form.has(CODE, option.value())) {
                if (!words.isEmpty()) {
                    form.refuse(CODE, "Select ‘" + code.label() + "’ as well, or clear what you wrote beside it");
                }
            } else if (words.length() < code.leastWords()) {
                form.refuse(
                        words(option.value()),
                        code.leastWords() > 1
                                ? "Say in at least " + code.leastWords() + " characters what it is"
                                : "Say in words: " + code.label());
            }
        }
    }

    /** Return the first reason that was chosen; null for none. */
    static @Nullable ReasonCode first(Form form) {
        return form.all(CODE).isEmpty()
                ? null
                : ActForms.chosen(ReasonCode.class, form.all(CODE).get(0));
    }

    /** Return its words; what was said without a reason where none was chosen, and null for nothing. */
    static @Nullable String said(Form form) {
        String field =
                form.all(CODE).isEmpty() ? "reason" : words(form.all(CODE).get(0));
        return form.value(field).isEmpty() ? null : form.value(field);
    }

    /** Return the reasons besides, in the order of the list. */
    static List<Why> further(Form form) {
        return form.all(CODE).stream()
                .skip(1)
                .map(code -> new Why(ActForms.chosen(ReasonCode.class, code), form.value(words(code))))
                .toList();
    }

    /** Put reasons into a form. */
    static void put(Form form, List<Why> reasons) {
        form.putAll(CODE, reasons.stream().map(Why::code).toList());
        reasons.forEach(why -> form.put(words(why.code().toString()), why.words()));
    }
}
