package org.foursight.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foursight.facts.Fact;
import org.foursight.facts.Fired;
import org.foursight.findings.Binding;
import org.foursight.findings.LedgerLine;
import org.foursight.findings.NearMiss;

/**
 * What became of every rule on one case: fired, and if not, what stands against it or what it waits for; and the
 * certificate that the engine fired just those.
 */
public final class Ledger {

    /** Of many facts that miss a condition, so many are shown. */
    private static final int MOST_NEAREST = 3;

    private static final Set<String> REPLIES = Set.of("YES", "NO", "NOT_KNOWN", "REFUSED", "null");

    private final SecondReading rules;
    private final Reading reading;

    private Ledger(SecondReading rules, Reading reading) {
        this.rules = rules;
        this.reading = reading;
    }

    /** Read the rules a second time on the facts of one case. */
    public static Ledger of(SecondReading rules, List<Fact> facts, LocalDate asOf) {
        return new Ledger(rules, rules.read(facts, asOf));
    }

    /** Hold what the engine fired on the very same facts against this reading. */
    public Certificate certify(List<Fired> engine) {
        return Certificate.of(rules.rules().size(), reading.fired(), engine);
    }

    /** Return a line for every rule and every victim and suspect, ordered by both. */
    public List<LedgerLine> lines() {
        Holding holding = reading.holding();
        Set<String> fired = new HashSet<>();
        reading.fired().forEach(way -> fired.add(way.rule().id() + " " + way.about()));
        List<LedgerLine> lines = new ArrayList<>();
        for (String about : holding.abouts()) {
            for (RuleText rule : rules.rules()) {
                lines.add(
                        fired.contains(rule.rule().id() + " " + about)
                                ? new LedgerLine(rule.rule().id(), about, LedgerLine.State.FIRED, List.of())
                                : line(rule, about, holding));
            }
        }
        lines.sort(Comparator.comparing(LedgerLine::about).thenComparing(LedgerLine::rule));
        return List.copyOf(lines);
    }

    private static LedgerLine line(RuleText rule, String about, Holding holding) {
        List<NearMiss> unmet = new ArrayList<>();
        List<Joined> ways = List.of(Joined.about(about));
        for (int i = 0; i < rule.conditions().size(); i++) {
            Condition condition = rule.conditions().get(i);
            List<Joined> further = new ArrayList<>();
            ways.forEach(way -> further.addAll(way.joined(condition, holding)));
            if (further.isEmpty()) {
                unmet.add(nearMiss(condition, rule.words().get(i), ways.get(0), holding));
            } else {
                ways = further;
            }
        }
        if (unmet.isEmpty()) {
            unmet.add(new NearMiss(
                    "the rule is in force on the day that matters: from "
                            + rule.rule().inForceFrom()
                            + (rule.rule().inForceTo() == null
                                    ? ""
                                    : " to " + rule.rule().inForceTo()),
                    true,
                    List.of(),
                    List.of()));
        }
        boolean blocked = unmet.stream().anyMatch(NearMiss::against);
        return new LedgerLine(
                rule.rule().id(), about, blocked ? LedgerLine.State.BLOCKED : LedgerLine.State.UNDETERMINED, unmet);
    }

    private static NearMiss nearMiss(Condition condition, String wants, Joined way, Holding holding) {
        if (condition instanceof Condition.Present present) {
            return missing(wants, present.pattern(), way, holding);
        }
        if (condition instanceof Condition.Absent) {
            List<Object> standing = condition
                    .patterns()
                    .flatMap(pattern -> way.fitting(pattern, holding).stream())
                    .map(Held::value)
                    .toList();
            return new NearMiss(wants, true, shown(standing), List.of());
        }
        if (condition instanceof Condition.Counted counted) {
            return new NearMiss(
                    wants,
                    true,
                    shown(way.fitting(counted.pattern(), holding).stream()
                            .map(Held::value)
                            .toList()),
                    List.of());
        }
        return new NearMiss(wants, false, List.of(), List.of());
    }

    /** A pattern without a fact: another of its kind stands against it only where it says the contrary. */
    private static NearMiss missing(String wants, Pattern pattern, Joined way, Holding holding) {
        String about = String.valueOf(way.value("$about"));
        if (pattern.type().equals("Finding")) {
            return finding(wants, pattern, about, holding);
        }
        List<Object> kind =
                holding.of(about, pattern.type()).stream().map(Held::value).toList();
        if (pattern.type().equals("Answered")) {
            return answer(wants, pattern, kind);
        }
        List<Comparison> naming =
                pattern.comparisons().stream().filter(Ledger::names).toList();
        Map<Object, Long> misses = new HashMap<>();
        for (Object fact : kind) {
            if (naming.stream().allMatch(comparison -> comparison.holds(fact, way))) {
                misses.put(
                        fact,
                        pattern.comparisons().stream()
                                .filter(comparison -> !comparison.holds(fact, way))
                                .count());
            }
        }
        List<Object> nearest = kind.stream()
                .filter(misses::containsKey)
                .sorted(Comparator.comparing(fact -> misses.getOrDefault(fact, 0L)))
                .toList();
        return new NearMiss(wants, !nearest.isEmpty(), shown(nearest), List.of());
    }

    /** Say whether a comparison names what kind of thing is wanted; another kind stands against nothing. */
    private static boolean names(Comparison comparison) {
        return (comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.IN)
                && comparison.operands().stream()
                        .allMatch(operand -> operand instanceof String text && !text.isEmpty()
                                || operand instanceof Constant constant && !REPLIES.contains(constant.name()));
    }

    private static NearMiss finding(String wants, Pattern pattern, String about, Holding holding) {
        List<String> elements = operands(pattern, "element");
        List<String> open = elements.stream()
                .filter(element ->
                        holding.of(about, Pattern.key(pattern.type(), element)).isEmpty())
                .distinct()
                .toList();
        return new NearMiss(wants, open.isEmpty(), List.of(), open);
    }

    private static NearMiss answer(String wants, Pattern pattern, List<Object> answers) {
        List<Comparison> asked = pattern.comparisons().stream()
                .filter(comparison -> !comparison.field().equals("reply"))
                .toList();
        List<Object> same = answers.stream()
                .filter(answer -> asked.stream()
                        .filter(comparison -> !comparison.field().equals("about"))
                        .allMatch(comparison -> comparison.holds(answer, Joined.NOTHING)))
                .toList();
        boolean against = same.stream()
                .map(answer -> String.valueOf(Fields.read(answer, "reply")))
                .anyMatch(reply -> reply.equals("yes") || reply.equals("no"));
        return new NearMiss(wants, against, shown(same), against ? List.of() : questions(pattern));
    }

    private static List<String> questions(Pattern pattern) {
        List<String> lists = operands(pattern, "questionnaire");
        return operands(pattern, "item").stream()
                .map(item -> String.join("/", lists) + "/" + item)
                .toList();
    }

    private static List<String> operands(Pattern pattern, String field) {
        return pattern.comparisons().stream()
                .filter(comparison -> comparison.field().equals(field))
                .flatMap(comparison -> comparison.operands().stream())
                .map(Object::toString)
                .toList();
    }

    private static List<Binding> shown(List<Object> facts) {
        return facts.stream()
                .filter(Fact.class::isInstance)
                .map(Fact.class::cast)
                .limit(MOST_NEAREST)
                .map(fact -> new Binding("", fact.inWords(), fact.entries()))
                .toList();
    }
}
