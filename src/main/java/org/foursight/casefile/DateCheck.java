package org.foursight.casefile;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Checks that days are real, ranges run forwards and nothing is recorded after the screening. */
final class DateCheck {

    private static final Set<String> DAYS = Set.of("on", "from", "to", "asOf", "reportedOn", "madeOn", "endsOn");
    private static final Set<String> MAY_BE_LATER = Set.of("to", "endsOn");
    private static final Set<String> PLANNED = Set.of("investigation", "proceedings");
    private static final List<String[]> PAIRS =
            List.of(new String[] {"from", "to"}, new String[] {"at", "until"}, new String[] {"madeOn", "endsOn"});

    private final Problems problems;
    private final @Nullable LocalDate asOf;

    private DateCheck(Problems problems, @Nullable LocalDate asOf) {
        this.problems = problems;
        this.asOf = asOf;
    }

    static void of(JsonNode root, Problems problems) {
        DateCheck check = new DateCheck(problems, day(root.path("asOf")));
        for (Map.Entry<String, JsonNode> field : root.properties()) {
            boolean planned = PLANNED.contains(field.getKey());
            check.field(field.getKey(), field.getValue(), Words.child("", field.getKey()), planned);
        }
    }

    private void field(String name, JsonNode value, String path, boolean planned) {
        if (value.isObject()) {
            checkPairs(value, path);
            for (Map.Entry<String, JsonNode> field : value.properties()) {
                field(field.getKey(), field.getValue(), Words.child(path, field.getKey()), planned);
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                field("", value.path(i), path + "/" + i, planned);
            }
        } else if (DAYS.contains(name)) {
            checkDay(name, value, path, planned);
        } else if (name.equals("month")) {
            checkMonth(value, path);
        }
    }

    private void checkDay(String name, JsonNode value, String path, boolean planned) {
        LocalDate day = day(value);
        if (day == null) {
            if (value.isString() && value.stringValue().matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
                problems.add(path, notReal(value.stringValue()), SchemaCheck.WRITE_A_DATE);
            }
        } else if (!planned && !MAY_BE_LATER.contains(name)) {
            checkNotAfter(day, value.stringValue(), path);
        }
    }

    private void checkMonth(JsonNode value, String path) {
        try {
            if (value.isString()) {
                checkNotAfter(YearMonth.parse(value.stringValue()).atDay(1), value.stringValue(), path);
            }
        } catch (DateTimeException notAMonth) {
            return; // the schema has said so
        }
    }

    private void checkNotAfter(LocalDate day, String written, String path) {
        if (asOf != null && day.isAfter(asOf)) {
            problems.add(
                    path,
                    written + " is after the date of the screening, " + asOf + ".",
                    "Correct it, or set asOf to the day of the screening.");
        }
    }

    private void checkPairs(JsonNode object, String path) {
        for (String[] pair : PAIRS) {
            JsonNode first = object.path(pair[0]);
            JsonNode last = object.path(pair[1]);
            if (first.isString()
                    && last.isString()
                    && first.stringValue().length() == last.stringValue().length()
                    && first.stringValue().compareTo(last.stringValue()) > 0) {
                problems.add(
                        Words.child(path, pair[1]),
                        Words.shown(last.stringValue()) + " is before " + Words.shown(first.stringValue()) + ".",
                        "Write the earlier in `" + pair[0] + "` and the later in `" + pair[1] + "`.");
            }
        }
    }

    static String notReal(String written) {
        return Words.shown(written) + " is not a real date.";
    }

    private static @Nullable LocalDate day(JsonNode value) {
        try {
            LocalDate day = value.isString() ? LocalDate.parse(value.stringValue()) : null;
            return day == null || day.getYear() < 1900 || day.getYear() > 2100 ? null : day;
        } catch (DateTimeException notADay) {
            return null;
        }
    }
}
