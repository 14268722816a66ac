package org.foursight.web.pages.desk;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foursight.casefile.When;
import org.foursight.facts.Words;
import org.jspecify.annotations.Nullable;

/** Dates in forms: three fields, read leniently, refused with the words to put them right. */
public final class Dates {

    private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);

    private static final LocalDate FAR_AHEAD = LocalDate.of(2100, 12, 31);

    private static final Pattern TIME = Pattern.compile("([0-9]{1,2})(?::([0-5][0-9]))?(am|pm)?");

    private Dates() {}

    /** Read a day; says what is wrong in the form, and then returns null. */
    public static @Nullable LocalDate day(Form form, String name, String called) {
        String day = form.value(name + "-day");
        String month = form.value(name + "-month");
        String year = form.value(name + "-year");
        if (day.isEmpty() && month.isEmpty() && year.isEmpty()) {
            form.refuse(name, "Enter the " + called);
        } else if (year.matches("[0-9]{2}")) {
            form.refuse(name, "Year must include 4 numbers, like 2026");
        } else {
            try {
                return LocalDate.of(number(year), number(month), number(day));
            } catch (DateTimeException impossible) {
                form.refuse(name, Choices.capital(called) + " must be a real date, like 27 3 2026");
            }
        }
        return null;
    }

    /** Tell whether nothing stands in the fields of a day. */
    public static boolean isBlank(Form form, String name) {
        return (form.value(name + "-day") + form.value(name + "-month") + form.value(name + "-year")).isEmpty();
    }

    /** Read a day that is not in the future. */
    public static @Nullable LocalDate past(Form form, String name, String called, LocalDate today) {
        LocalDate read = day(form, name, called);
        if (read != null && read.isAfter(today)) {
            form.refuse(name, Choices.capital(called) + " must be today or in the past");
        } else if (read != null && read.isBefore(LONG_AGO) && !form.has(name + "-checked", "yes")) {
            form.refuse(name, "Check the year. If it is right, select ‘I have checked’");
        }
        return read;
    }

    /** Read a day that may be to come, of a year in which a case can be. */
    public static @Nullable LocalDate planned(Form form, String name, String called) {
        LocalDate read = day(form, name, called);
        if (read != null && (read.isBefore(LONG_AGO) || read.isAfter(FAR_AHEAD))) {
            form.refuse(name, "Year must be between " + LONG_AGO.getYear() + " and " + FAR_AHEAD.getYear());
        }
        return read;
    }

    /** Read a month that has begun. */
    public static @Nullable YearMonth month(Form form, String name, String called, LocalDate today) {
        if (form.value(name + "-year").matches("[0-9]{2}")) {
            form.refuse(name, "Year must include 4 numbers, like 2026");
            return null;
        }
        try {
            YearMonth read = YearMonth.of(number(form.value(name + "-year")), number(form.value(name + "-month")));
            if (read.atDay(1).isAfter(today)) {
                form.refuse(name, Choices.capital(called) + " must be this month or in the past");
            }
            return read;
        } catch (DateTimeException impossible) {
            form.refuse(name, Choices.capital(called) + " must be a real month, like 3 2026");
            return null;
        }
    }

    /** Read a time of day, which may be left out; says what is wrong in the form, and then returns null. */
    public static @Nullable LocalTime time(Form form, String name, String called) {
        String typed =
                form.value(name).toLowerCase(Locale.ROOT).replace(" ", "").replace('.', ':');
        Matcher parts = TIME.matcher(typed);
        if (parts.matches()) {
            int hour = Integer.parseInt(parts.group(1));
            String half = parts.group(3);
            boolean twelve = half != null && hour >= 1 && hour <= 12;
            if (twelve || half == null && hour < 24 && parts.group(2) != null) {
                int minute = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
                return LocalTime.of(twelve ? hour % 12 + (half.equals("pm") ? 12 : 0) : hour, minute);
            }
        }
        if (!typed.isEmpty()) {
            form.refuse(name, Choices.capital(called) + " must be a real time, like 9:32am or 14:05");
        }
        return null;
    }

    private static int number(String text) {
        if (!text.matches("[0-9]{1,4}")) {
            throw new DateTimeException("not a number");
        }
        return Integer.parseInt(text);
    }

    /** Put a day into the fields of a form. */
    public static void put(Form form, String name, @Nullable LocalDate day) {
        if (day != null) {
            form.put(name + "-day", day.getDayOfMonth())
                    .put(name + "-month", day.getMonthValue())
                    .put(name + "-year", day.getYear());
        }
    }

    /** Return when something happened, in words. */
    public static String words(When when) {
        return Words.when(when);
    }
}
