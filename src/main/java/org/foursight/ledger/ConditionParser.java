package org.foursight.ledger;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;

/** Reads the conditions of a rule from its text; anything but the one way of writing a rule is refused. */
final class ConditionParser {

    private static final java.util.regex.Pattern BOUND =
            java.util.regex.Pattern.compile("(?s)^(\\$\\w+)\\s*:\\s*([A-Z]\\w*\\(.*)$");
    private static final java.util.regex.Pattern FACT = java.util.regex.Pattern.compile("(?s)^([A-Z]\\w*)\\((.*)\\)$");
    private static final java.util.regex.Pattern NAMED = java.util.regex.Pattern.compile("^(\\$\\w+)\\s*:\\s*(\\w+)$");
    private static final java.util.regex.Pattern COMPARED =
            java.util.regex.Pattern.compile("(?s)^(\\w+)\\s*(==|!=|>=|<=|>|<|not in|in)\\s*(.+)$");
    private static final java.util.regex.Pattern COUNT = java.util.regex.Pattern.compile(
            "(?s)^(\\$\\w+)\\s*:\\s*count\\(.*?\\)\\s*;\\s*\\1\\s*(==|!=|>=|<=|>|<)\\s*(\\d+)$");

    private ConditionParser() {}

    /** Return the conditions of one rule out of the text of its file. */
    static List<Condition> conditions(String rule, String file) {
        int start = file.indexOf("rule \"" + rule + "\"");
        int when = start < 0 ? -1 : file.indexOf("\nwhen", start);
        int then = when < 0 ? -1 : file.indexOf("\nthen", when);
        if (then < 0) {
            throw new LedgerDefect("The text of rule " + rule + " has no when and then.");
        }
        List<Condition> conditions = new ArrayList<>();
        for (String part : parts(file.substring(when + "\nwhen".length(), then))) {
            conditions.add(condition(rule, part));
        }
        return List.copyOf(conditions);
    }

    /** Parts of the when block: a part ends with the line on which its brackets close. */
    private static List<String> parts(String block) {
        List<String> parts = new ArrayList<>();
        StringBuilder part = new StringBuilder();
        for (String line : block.split("\n", -1)) {
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("//")) {
                part.append(part.length() == 0 ? "" : " ").append(text);
                if (depth(part) == 0) {
                    parts.add(part.toString());
                    part.setLength(0);
                }
            }
        }
        if (part.length() > 0) {
            throw new LedgerDefect("A bracket is left open: " + part);
        }
        return parts;
    }

    private static int depth(CharSequence text) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            depth += text.charAt(i) == '(' ? 1 : text.charAt(i) == ')' ? -1 : 0;
        }
        return depth;
    }

    private static Condition condition(String rule, String part) {
        if (part.startsWith("not ") || part.startsWith("not(")) {
            return new Condition.Absent(
                    inside(rule, part.substring("not".length()).strip()));
        }
        if (part.startsWith("exists ") || part.startsWith("exists(")) {
            return new Condition.Some(
                    inside(rule, part.substring("exists".length()).strip()));
        }
        if (part.startsWith("accumulate(") && part.endsWith(")")) {
            return counted(rule, part.substring("accumulate(".length(), part.length() - 1));
        }
        Matcher bound = BOUND.matcher(part);
        return bound.matches()
                ? new Condition.Present(bound.group(1), pattern(rule, bound.group(2)))
                : new Condition.Present("", pattern(rule, part));
    }

    /** What stands behind not or exists: one pattern, or several conditions in brackets joined by and. */
    private static List<Condition> inside(String rule, String text) {
        if (!text.startsWith("(")) {
            return List.of(condition(rule, text));
        }
        List<Condition> inside = new ArrayList<>();
        String rest = text.substring(1, text.length() - 1);
        int from = 0;
        for (int at = rest.indexOf(" and "); at >= 0; at = rest.indexOf(" and ", at + 1)) {
            if (depth(rest.substring(from, at)) == 0) {
                inside.add(condition(rule, rest.substring(from, at).strip()));
                from = at + " and ".length();
            }
        }
        inside.add(condition(rule, rest.substring(from).strip()));
        return List.copyOf(inside);
    }

    private static Condition counted(String rule, String inside) {
        int end = inside.indexOf(';');
        Matcher bound =
                BOUND.matcher(end < 0 ? inside : inside.substring(0, end).strip());
        Matcher count = COUNT.matcher(end < 0 ? "" : inside.substring(end + 1).strip());
        if (!bound.matches() || !count.matches()) {
            throw new LedgerDefect("Rule " + rule + " counts in a way that is not read here: " + inside);
        }
        return new Condition.Counted(
                pattern(rule, bound.group(2)),
                count.group(1),
                operator(count.group(2)),
                Integer.parseInt(count.group(3)));
    }

    private static Pattern pattern(String rule, String text) {
        Matcher fact = FACT.matcher(text.strip());
        if (!fact.matches()) {
            throw new LedgerDefect("Rule " + rule + " has a condition that is not read here: " + text);
        }
        List<Comparison> comparisons = new ArrayList<>();
        Map<String, Field> binds = new LinkedHashMap<>();
        for (String part : commas(fact.group(2))) {
            Matcher named = NAMED.matcher(part);
            Matcher compared = COMPARED.matcher(part);
            if (named.matches()) {
                binds.put(named.group(1), Field.of(fact.group(1), named.group(2)));
            } else if (compared.matches()) {
                comparisons.add(comparison(fact.group(1), compared));
            } else {
                throw new LedgerDefect("Rule " + rule + " has a comparison that is not read here: " + part);
            }
        }
        return Pattern.of(fact.group(1), comparisons, binds, text.strip());
    }

    private static Comparison comparison(String type, Matcher compared) {
        Operator operator = operator(compared.group(2));
        String right = compared.group(3).strip();
        List<Object> operands = new ArrayList<>();
        if (operator == Operator.IN || operator == Operator.NOT_IN) {
            commas(right.substring(1, right.length() - 1)).forEach(part -> operands.add(operand(part)));
        } else {
            operands.add(operand(right));
        }
        return new Comparison(Field.of(type, compared.group(1)), operator, List.copyOf(operands));
    }

    private static Operator operator(String sign) {
        for (Operator operator : Operator.values()) {
            if (operator.sign().equals(sign)) {
                return operator;
            }
        }
        throw new LedgerDefect("The operator " + sign + " is not read here.");
    }

    private static Object operand(String text) {
        if (text.startsWith("\"") && text.endsWith("\"")) {
            return text.substring(1, text.length() - 1);
        }
        if (text.matches("-?\\d+")) {
            return Integer.valueOf(text);
        }
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        return text.startsWith("$") ? new Variable(text) : new Constant(text.substring(text.lastIndexOf('.') + 1));
    }

    /** Split at commas outside brackets and quotation marks. */
    private static List<String> commas(String text) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        boolean quoted = false;
        int from = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            quoted ^= c == '"';
            depth += quoted ? 0 : c == '(' ? 1 : c == ')' ? -1 : 0;
            if (c == ',' && depth == 0 && !quoted) {
                parts.add(text.substring(from, i).strip());
                from = i + 1;
            }
        }
        if (!text.substring(from).isBlank()) {
            parts.add(text.substring(from).strip());
        }
        return parts;
    }
}
