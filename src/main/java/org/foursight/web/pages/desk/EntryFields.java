package org.foursight.web.pages.desk;

import java.util.List;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Suspect;
import org.foursight.casefile.Victim;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Fields of the forms of entries: one left empty leaves what is recorded; ‘Not recorded’ takes it out. */
public final class EntryFields {

    /** What is chosen to take something out. */
    public static final String NOT_RECORDED = "notRecorded";
    /** Whether something was done. */
    public static final List<Option> DONE =
            List.of(Option.of("true", "Yes"), Option.of("false", "No"), Option.of(NOT_RECORDED, "Not recorded"));

    private EntryFields() {}

    /** Return the suspects of a case. */
    public static List<Option> suspects(CaseFile file) {
        return named("Suspect ", file.suspects().stream().map(Suspect::id));
    }

    /** Return the victims of a case. */
    public static List<Option> victims(CaseFile file) {
        return named("Victim ", file.victims().stream().map(Victim::id));
    }

    private static List<Option> named(String role, Stream<String> ids) {
        return ids.map(id -> Option.of(id, role + id)).toList();
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

    /** Read one of several people; of one, nobody is asked. */
    public static void person(Form form, ObjectNode entry, String name, List<Option> people, String message) {
        if (people.size() == 1) {
            form.put(name, people.get(0).value());
        }
        word(form, entry, name, people, message);
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

    /** Read words that may be left out. */
    public static void text(Form form, ObjectNode entry, String name) {
        if (!form.value(name).isEmpty()) {
            entry.put(name, form.value(name));
        }
    }
}
