package org.foursight.web.pages.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.casefile.When;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** When something happened, in a form: how exactly it is known first, then only the date that belongs to it. */
public final class WhenFields {

    /** How exactly a date is known. */
    public static final List<Option> PRECISION = List.of(
            Option.of("on", "Exact date"),
            Option.of("month", "Month and year"),
            Option.of("between", "Between two dates"),
            Option.of("notKnown", "Not known"));

    private WhenFields() {}

    /** Put into a form when something happened; nothing when that is not recorded. */
    public static Form put(Form form, @Nullable When when) {
        if (when == null) {
            return form;
        }
        form.put("precision", precision(when)).put("at", when.at()).put("until", when.until());
        Dates.put(form, "on", when.on());
        Dates.put(form, "from", when.from());
        Dates.put(form, "to", when.to());
        YearMonth month = when.month();
        if (month != null) {
            form.put("month-month", month.getMonthValue()).put("month-year", month.getYear());
        }
        return form;
    }

    private static String precision(When when) {
        if (when.on() != null) {
            return "on";
        }
        return when.month() != null ? "month" : when.from() != null ? "between" : "notKnown";
    }

    /** Read into an entry when it happened; says in the form what is wrong. */
    public static void read(Form form, ObjectNode entry, String thing, LocalDate today) {
        form.choose("precision", PRECISION, "Select how exactly the date is known");
        switch (form.value("precision")) {
            case "on" -> {
                LocalDate on = Dates.past(form, "on", "date of " + thing, today);
                ObjectNode day = entry.putObject("when").put("on", String.valueOf(on));
                put(day, "at", Dates.time(form, "at", "time of " + thing));
                put(day, "until", Dates.time(form, "until", "time at which it ended"));
            }
            case "month" -> {
                YearMonth month = Dates.month(form, "month", "month of " + thing, today);
                entry.putObject("when").put("month", String.valueOf(month));
            }
            case "between" -> {
                LocalDate from = Dates.past(form, "from", "first possible date", today);
                LocalDate to = Dates.past(form, "to", "last possible date", today);
                if (from != null && to != null && to.isBefore(from)) {
                    form.refuse("to", "‘To’ date must be the same as or after ‘from’ date");
                }
                entry.putObject("when").put("from", String.valueOf(from)).put("to", String.valueOf(to));
            }
            default -> entry.putObject("when").put("notKnown", true);
        }
    }

    /** Read into an entry when it happened, if anything of that was filled in. */
    public static void readIfGiven(Form form, ObjectNode entry, String thing, LocalDate today) {
        if (!form.value("precision").isEmpty()
                || Stream.of("on", "month", "from", "to").anyMatch(day -> !Dates.isBlank(form, day))) {
            read(form, entry, thing, today);
        }
    }

    private static void put(ObjectNode day, String name, @Nullable LocalTime time) {
        if (time != null) {
            day.put(name, time.toString());
        }
    }
}
