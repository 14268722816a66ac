package org.foursight.ledger;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.foursight.findings.Status;
import org.foursight.sources.Rule;

/** Reads the rules of a file from its text, with what the engine reads from them once compiled. */
public final class RuleFile {

    private static final java.util.regex.Pattern ANNOTATION =
            java.util.regex.Pattern.compile("^@(\\w+)\\(\"([^\"]*)\"\\)$");
    private static final java.util.regex.Pattern CONSEQUENCE = java.util.regex.Pattern.compile(
            "^insertLogical\\(Finding\\.(met|notMet)\\(\"([a-z0-9-]+)\", \\$about\\)\\);$");

    private RuleFile() {}

    /**
     * Return the rules of a file.
     *
     * @throws LedgerDefect when one is written in a way that is not read here, or names a fact, a field or a value of it
     *     that there is not
     */
    public static List<Rule> rules(String text) {
        String file = text.replace("\r\n", "\n");
        List<Rule> rules =
                RulePart.of(file).stream().map(part -> rule(part, file)).toList();
        rules.forEach(RuleText::of);
        return rules;
    }

    /** Return the text of one rule alone, out of the text of its file. */
    public static String own(Rule rule) {
        return RulePart.of(rule.text()).stream()
                .filter(part -> part.id().equals(rule.id()))
                .findFirst()
                .orElseThrow(() -> new LedgerDefect("Rule " + rule.id() + " is not in its file."))
                .whole();
    }

    private static Rule rule(RulePart part, String file) {
        String id = part.id();
        Map<String, String> head = head(id, part.head());
        Matcher consequence = CONSEQUENCE.matcher(part.consequence());
        if (!consequence.matches() || !consequence.group(2).equals(head.get("concludes"))) {
            throw new LedgerDefect("Rule " + id + " does not end with one insertLogical of a finding on the element it"
                    + " @concludes.");
        }
        String to = head.get("inForceTo");
        return new Rule(
                id,
                required(id, head, "concludes"),
                (consequence.group(1).equals("met") ? Status.MET : Status.NOT_MET).name(),
                required(id, head, "source"),
                required(id, head, "gist"),
                required(id, head, "standing"),
                day(id, required(id, head, "inForceFrom")),
                to == null ? null : day(id, to),
                file);
    }

    private static Map<String, String> head(String id, List<String> lines) {
        Map<String, String> head = new LinkedHashMap<>();
        for (String line : lines) {
            String text = line.strip();
            Matcher annotation = ANNOTATION.matcher(text);
            if (annotation.matches()) {
                head.put(annotation.group(1), annotation.group(2));
            } else if (!text.isEmpty() && !text.startsWith("//")) {
                throw new LedgerDefect("Rule " + id + " has a line before when that is not read here: " + text);
            }
        }
        return head;
    }

    private static String required(String id, Map<String, String> head, String key) {
        String value = head.get(key);
        if (value == null) {
            throw new LedgerDefect("Rule " + id + " has no @" + key + ".");
        }
        return value;
    }

    private static LocalDate day(String id, String value) {
        try {
            return LocalDate.parse(value);
        } catch (DateTimeException noDay) {
            throw new LedgerDefect("Rule " + id + " has " + value + " where a day such as 2026-11-21 is wanted.");
        }
    }
}
