package org.foursight.ledger;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foursight.casefile.Reply;
import org.foursight.facts.Answered;
import org.foursight.facts.Fact;
import org.foursight.findings.NearFact;
import org.foursight.findings.NearMiss;

/**
 * What to say of a condition that does not hold.
 *
 * @param condition the condition
 * @param naming comparisons that name what kind of thing is wanted; another kind stands against nothing
 * @param besides comparisons of an answer with anything but its reply
 * @param type the key of every fact of the kind wanted
 * @param hasOwnDay whether it is a fact whose own day decides the law
 * @param open what is said when nothing recorded stands against it
 */
record Wanted(
        Condition condition,
        List<Comparison> naming,
        List<Comparison> besides,
        Key type,
        boolean hasOwnDay,
        NearMiss open) {

    private static final Key FINDING = Key.of("Finding");
    private static final Key ANSWERED = Key.of("Answered");

    private static final Set<String> REPLIES = Set.of("YES", "NO", "NOT_KNOWN", "REFUSED", "null");

    static Wanted of(Condition condition) {
        String words = ConditionWords.of(condition);
        if (condition instanceof Condition.Present present) {
            Pattern pattern = present.pattern();
            List<Comparison> naming =
                    pattern.comparisons().stream().filter(Wanted::names).toList();
            List<String> waitsFor = pattern.keys().stream()
                    .map(Key::name)
                    .filter(name -> !name.isEmpty())
                    .distinct()
                    .toList();
            List<Comparison> besides = pattern.comparisons().stream()
                    .filter(comparison -> !comparison.field().equals("reply") && !comparison.isOfWhom())
                    .toList();
            return new Wanted(
                    condition,
                    naming,
                    besides,
                    Key.of(pattern.type()),
                    Known.hasOwnDay(pattern.type()),
                    new NearMiss(words, false, List.of(), waitsFor));
        }
        boolean against = !(condition instanceof Condition.Some);
        NearMiss open = new NearMiss(words, against, List.of(), List.of());
        return new Wanted(condition, List.of(), List.of(), Key.of(""), false, open);
    }

    private static boolean names(Comparison comparison) {
        return (comparison.operator() == Operator.EQUAL || comparison.operator() == Operator.IN)
                && comparison.operands().stream()
                        .allMatch(operand -> operand instanceof String text && !text.isEmpty()
                                || operand instanceof Constant constant && !REPLIES.contains(constant.name()));
    }

    /** Say why it does not hold in any of the ways in which the conditions before it do; the first is shown. */
    NearMiss missed(List<Joined> ways, Holding holding) {
        Joined way = ways.get(0);
        if (condition instanceof Condition.Present present) {
            Pattern pattern = present.pattern();
            if (type == FINDING) {
                return finding(pattern, ways, holding);
            }
            if (type == ANSWERED) {
                return answer(pattern, way, holding);
            }
            return pattern.isClosed()
                    ? holding.missed(pattern, () -> fact(pattern, way, holding))
                    : fact(pattern, way, holding);
        }
        if (condition instanceof Condition.Some) {
            return open;
        }
        List<Object> standing = new ArrayList<>();
        condition
                .patterns()
                .forEach(pattern -> way.fitting(pattern, holding).forEach(held -> standing.add(held.value())));
        return standing.isEmpty() ? open : new NearMiss(open.wants(), true, shown(standing, holding), List.of());
    }

    /** It waits for the elements on which nothing is concluded; when something is on all of them, that is against it. */
    private NearMiss finding(Pattern pattern, List<Joined> ways, Holding holding) {
        List<String> waitsFor = new ArrayList<>(2);
        boolean possible = false;
        for (Key element : pattern.keys()) {
            if (!element.name().isEmpty() && mayBe(pattern, element, ways)) {
                possible = true;
                if (holding.of(element).isEmpty() && !waitsFor.contains(element.name())) {
                    waitsFor.add(element.name());
                }
            }
        }
        return waitsFor.equals(open.waitsFor())
                ? open
                : new NearMiss(open.wants(), possible && waitsFor.isEmpty(), List.of(), waitsFor);
    }

    private static boolean mayBe(Pattern pattern, Key element, List<Joined> ways) {
        for (int i = 0; i < ways.size(); i++) {
            if (pattern.mayBe(element.name(), ways.get(i))) {
                return true;
            }
        }
        return false;
    }

    private NearMiss answer(Pattern pattern, Joined way, Holding holding) {
        List<Object> same = new ArrayList<>();
        boolean against = false;
        for (Key key : pattern.keys()) {
            for (Held held : holding.of(key)) {
                if (Comparison.allHold(besides, held.value(), way)) {
                    same.add(held.value());
                    Reply reply = ((Answered) held.value()).reply();
                    against |= reply == Reply.YES || reply == Reply.NO;
                }
            }
        }
        return same.isEmpty()
                ? open
                : new NearMiss(open.wants(), against, shown(same, holding), against ? List.of() : open.waitsFor());
    }

    private NearMiss fact(Pattern pattern, Joined way, Holding holding) {
        Nearest nearest = new Nearest();
        for (Held held : holding.of(type)) {
            if (Comparison.allHold(naming, held.value(), way)) {
                nearest.consider(pattern, held.value(), way);
            }
        }
        return nearest.facts().isEmpty()
                ? open
                : new NearMiss(open.wants(), nearest.isAgainst(), shown(nearest.facts(), holding), List.of());
    }

    private static List<NearFact> shown(List<Object> facts, Holding holding) {
        List<NearFact> shown = new ArrayList<>(Nearest.MOST);
        for (Object value : facts) {
            if (value instanceof Fact fact && shown.size() < Nearest.MOST) {
                shown.add(holding.inWords(fact));
            }
        }
        return shown;
    }
}
