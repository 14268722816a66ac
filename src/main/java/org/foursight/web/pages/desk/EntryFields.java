package org.foursight.web.pages.desk;

import java.util.List;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Suspect;
import org.foursight.casefile.Victim;
import org.foursight.casefile.When;
import org.foursight.facts.Words;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Fields of the forms of entries: one left empty leaves what is recorded; ‘Not recorded’ takes it out. */
public final class EntryFields {

    /** What is chosen to take something out. */
    public static final String NOT_RECORDED = "notRecorded";
    /** What is said of a suspect who is not named. */
    public static final String NOT_RECORDED_WHICH = "Not recorded which";
    /** Whether something was done. */
    public static final List<Option> DONE =
            List.of(Option.of("true", "Yes"), Option.of("false", "No"), Option.of(NOT_RECORDED, "Not recorded"));

    private EntryFields() {}

    /** Return the suspects of a case. */
    public static List<Option> suspects(CaseFile file) {
        return named("Suspect ", file.suspects().stream().map(Suspect::id));
    }

    /** Return the suspects of a case, and where there are several that it is not recorded which. */
    public static List<Option> suspectsOrNotRecorded(CaseFile file) {
        return file.suspects().size() == 1 ? suspects(file) : orNotRecorded(suspects(file), NOT_RECORDED_WHICH);
    }

    /** Return the victims of a case. */
    public static List<Option> victims(CaseFile file) {
        return named("Victim ", file.victims().stream().map(Victim::id));
    }

    private static List<Option> named(String role, Stream<String> ids) {
        return ids.map(id -> Option.of(id, role + id)).toList();
    }

    /** Return people, and that it is not recorded who. */
    public static List<Option> orNotRecorded(List<Option> people, String words) {
        return Stream.concat(people.stream(), Stream.of(Option.of(NOT_RECORDED, words)))
                .toList();
    }

    /** Return options, with a word that stands there already. */
    public static List<Option> with(List<Option> options, String there) {
        boolean known = options.stream().anyMatch(one -> one.value().equals(there));
        return known || there.isEmpty()
                ? options
                : Stream.concat(options.stream(), Stream.of(Option.of(there, there)))
                        .toList();
    }

    /** Tell whether there is one victim and one suspect, so that nobody has to be named. */
    public static boolean isOneOfEach(CaseFile file) {
        return file.victims().size() == 1 && file.suspects().size() == 1;
    }

    /** Return when something was, in words. */
    public static String when(@Nullable When when) {
        return when == null ? "date not recorded" : Words.when(when);
    }

    /** Read one of several words, which an entry must have. */
    public static void word(Form form, ObjectNode entry, String name, List<Option> options, String message) {
        if (form.value(name).isEmpty() && entry.has(name)) {
            return;
        }
        form.choose(name, options, message);
        entry.put(name, form.value(name));
    }

    /** Read what an entry rests on. */
    public static void basis(Form form, ObjectNode entry) {
        word(form, entry, "basis", Choices.bases(), "Select what this is based on");
    }

    /** Read one of several people, or that it is not recorded who; of one, nobody is asked. */
    public static void person(Form form, ObjectNode entry, String name, List<Option> people, String message) {
        if (people.size() == 1) {
            form.put(name, people.get(0).value());
        }
        word(form, entry, name, people, message);
        if (form.has(name, NOT_RECORDED)) {
            entry.remove(name);
        }
    }

    /** Read whether something was done. */
    public static void done(Form form, ObjectNode entry, String name) {
        if (form.value(name).isEmpty()) {
            return;
        }
        form.choose(name, DONE, "Select one of these");
        entry.remove(name);
        if (!form.has(name, NOT_RECORDED)) {
            entry.put(name, form.has(name, "true"));
        }
    }

    /** Return in words whether something was done. */
    public static String done(@Nullable Boolean done) {
        return Option.label(DONE, done == null ? NOT_RECORDED : done.toString());
    }

    /** Read words that an entry must have. */
    public static void required(Form form, ObjectNode entry, String name, String message) {
        text(form, entry, name);
        if (!entry.has(name)) {
            form.refuse(name, message);
        }
    }

    /** Say that words are too long. */
    public static void limit(Form form, String name, String called, int most) {
        if (form.value(name).length() > most) {
            form.refuse(name, called + " must be " + most + " characters or fewer");
        }
    }

    /** Say that a reference has characters which no reference has. */
    public static void reference(Form form, String name) {
        if (!form.value(name).matches("|[A-Za-z0-9][A-Za-z0-9/ ._-]{0,79}")) {
            form.refuse(name, "The reference must have only letters, digits, spaces and / . _ -");
        }
    }

    /** Read words that may be left out. */
    public static void text(Form form, ObjectNode entry, String name) {
        if (!form.value(name).isEmpty()) {
            entry.put(name, form.value(name));
        }
    }
}
