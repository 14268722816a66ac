package org.foursight.web.pages.desk;

import io.javalin.http.Context;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foursight.web.http.Language;
import org.foursight.web.http.PlainText;
import org.foursight.web.http.Refusal;
import org.jspecify.annotations.Nullable;

/** What stands in a form: what was typed or is recorded, and what is wrong with it. Belongs to one request. */
public final class Form {

    private static final int LONGEST = 4_000;

    private final Map<String, List<String>> values = new LinkedHashMap<>();
    private final List<FormProblem> problems = new ArrayList<>();
    private boolean held;

    private Form() {}

    /** Return a form with nothing in it. */
    public static Form blank() {
        return new Form();
    }

    /**
     * Return what was sent; characters that hide or turn text round are taken out, and that is said. When it was sent to
     * have the page in another language, it is held: nothing is checked or recorded, and the page is shown again with it.
     */
    public static Form sent(Context request) {
        Form form = new Form();
        form.held = Language.turned(request) != null;
        request.formParamMap().forEach((name, sent) -> {
            List<String> clean = new ArrayList<>();
            int hidden = 0;
            for (String text : sent) {
                hidden += PlainText.hidden(text);
                clean.add(PlainText.of(text).strip());
            }
            form.values.put(name, clean);
            if (hidden > 0) {
                form.refuse(
                        name,
                        "We took out " + hidden + (hidden == 1 ? " hidden character" : " hidden characters")
                                + " from this text. Check it, then continue");
            } else if (clean.stream().anyMatch(text -> text.length() > LONGEST)) {
                form.refuse(name, "The text must be 4,000 characters or fewer");
            }
        });
        return form;
    }

    /** Put a value in. */
    public Form put(String name, @Nullable Object value) {
        if (value != null) {
            values.put(name, List.of(value.toString()));
        }
        return this;
    }

    /** Put several values in. */
    public Form putAll(String name, List<?> several) {
        values.put(name, several.stream().map(Object::toString).toList());
        return this;
    }

    /** Say that something is wrong with a field. */
    public Form refuse(String field, String message) {
        return refuse(field, message, "");
    }

    /** Say that something is wrong with a field, and where what it is about can be viewed. */
    public Form refuse(String field, String message, String view) {
        if (!held && problem(field).isEmpty()) {
            problems.add(new FormProblem(field, message, view));
        }
        return this;
    }

    /** Say that a field is wrong when it is blank. */
    public Form require(String field, String message) {
        return value(field).isBlank() ? refuse(field, message) : this;
    }

    /** Say that a field is wrong when none of the options was chosen. */
    public Form choose(String field, List<Option> options, String message) {
        boolean known = !all(field).isEmpty()
                && all(field).stream()
                        .allMatch(sent -> options.stream()
                                .anyMatch(option -> option.value().equals(sent)));
        return known ? this : refuse(field, message);
    }

    /**
     * Return what stands in a field; empty for nothing.
     *
     * @throws Refusal when it was sent more than once, which no page of ours does
     */
    public String value(String field) {
        List<String> all = all(field);
        if (all.size() > 1) {
            throw Refusal.because(
                    400,
                    "A field was sent twice",
                    "The form says two things in the field " + field + ", and it is not known which is meant.",
                    "Open the page again and send its form.");
        }
        return all.isEmpty() ? "" : all.get(0);
    }

    /** Return everything that stands in a field of several. */
    public List<String> all(String field) {
        return values.getOrDefault(field, List.of());
    }

    /** Tell whether a value was chosen. */
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /** Return what is wrong with a field. */
    public Optional<String> problem(String field) {
        return problems.stream()
                .filter(problem -> problem.field().equals(field))
                .map(FormProblem::message)
                .findFirst();
    }

    /** Return everything that is wrong. */
    public List<FormProblem> problems() {
        return List.copyOf(problems);
    }

    /** Tell whether it cannot be recorded as it is: something is wrong with it, or it is held. */
    public boolean isWrong() {
        return held || !problems.isEmpty();
    }

    /** Tell whether it was sent only to have the page in another language. */
    public boolean isHeld() {
        return held;
    }

    /** Return a whole number that stands in a hidden field, or -1. */
    public int number(String field) {
        return value(field).matches("[0-9]{1,9}") ? Integer.parseInt(value(field)) : -1;
    }
}
