package org.foursight.web.pages.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A day in a form that may not be recorded: whether it is known first, then the day. */
public final class KnownDay {

    /** Whether it is known. */
    public static final List<Option> OPTIONS =
            List.of(Option.of("on", "On a day that is known"), Option.of(EntryFields.NOT_RECORDED, "Not recorded"));

    private KnownDay() {}

    /** Put a day into a form. */
    public static Form put(Form form, String choice, String name, @Nullable LocalDate day) {
        Dates.put(form, name, day);
        return form.put(choice, day == null ? null : "on");
    }

    /** Read a day that is not in the future; nothing typed leaves what is recorded, and ‘Not recorded’ takes it out. */
    public static @Nullable LocalDate read(
            Form form, ObjectNode entry, String choice, String name, String called, LocalDate today) {
        return read(form, entry, choice, name, called, () -> Dates.past(form, name, called, today));
    }

    /** Read a day that may be to come, as one that is not. */
    public static @Nullable LocalDate readPlanned(
            Form form, ObjectNode entry, String choice, String name, String called) {
        return read(form, entry, choice, name, called, () -> Dates.planned(form, name, called));
    }

    private static @Nullable LocalDate read(
            Form form,
            ObjectNode entry,
            String choice,
            String name,
            String called,
            Supplier<@Nullable LocalDate> typedDay) {
        boolean typed = !Dates.isBlank(form, name);
        if (!form.value(choice).isEmpty()) {
            form.choose(choice, OPTIONS, "Select one of these");
        }
        if (form.has(choice, EntryFields.NOT_RECORDED)) {
            if (typed
                    && !String.valueOf(Dates.day(form, name, called))
                            .equals(entry.path(name).asString(""))) {
                form.refuse(choice, "Select ‘On a day that is known’, or clear the " + called);
            }
            entry.remove(name);
            return null;
        }
        if (typed || form.has(choice, "on") && !entry.has(name)) {
            LocalDate day = typedDay.get();
            entry.put(name, String.valueOf(day));
            return day;
        }
        return entry.has(name) ? LocalDate.parse(entry.path(name).asString()) : null;
    }
}
