package org.foursight.ledger;

import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.Reply;
import org.foursight.facts.Answered;
import org.foursight.facts.Fact;
import org.foursight.findings.NearFact;
import org.foursight.findings.NearMiss;

/** Finds why something wanted is missed: what is recorded that comes near, and what is waited for. */
final class Misses {

    private static final Key FINDING = Key.of("Finding");
    private static final Key ANSWERED = Key.of("Answered");

    private Misses() {}

    /** Say why something wanted does not hold in any of several ways; the first of them is shown. */
    static NearMiss of(Wanted wanted, List<Joined> ways, Holding holding) {
        Joined way = ways.get(0);
        if (wanted.condition() instanceof Condition.Present present) {
            Pattern pattern = present.pattern();
            if (wanted.type() == FINDING) {
                return finding(wanted, pattern, ways, holding);
            }
            if (wanted.type() == ANSWERED) {
                return answer(wanted, pattern, way, holding);
            }
            if (holding.of(wanted.type()).isEmpty()) {
                return wanted.open();
            }
            return pattern.isClosed()
                    ? holding.missed(pattern, () -> fact(wanted, pattern, way, holding))
                    : fact(wanted, pattern, way, holding);
        }
        return wanted.condition() instanceof Condition.Some ? wanted.open() : standing(wanted, way, holding);
    }

    /** It waits for the elements on which nothing is concluded; when something is on all of them, that is against it. */
    private static NearMiss finding(Wanted wanted, Pattern pattern, List<Joined> ways, Holding holding) {
        if (!wanted.isComparedFurther() && nothingOn(wanted.elements(), holding)) {
            return wanted.open();
        }
        List<String> waitsFor = new ArrayList<>(2);
        boolean possible = false;
        for (Key element : wanted.elements()) {
            if (mayBe(pattern, element, ways)) {
                possible = true;
                if (holding.of(element).isEmpty()) {
                    waitsFor.add(element.name());
                }
            }
        }
        return waitsFor.equals(wanted.open().waitsFor())
                ? wanted.open()
                : new NearMiss(wanted.open().wants(), possible && waitsFor.isEmpty(), List.of(), waitsFor);
    }

    private static boolean nothingOn(List<Key> keys, Holding holding) {
        for (int i = 0; i < keys.size(); i++) {
            if (!holding.of(keys.get(i)).isEmpty()) {
                return false;
            }
        }
        return !keys.isEmpty();
    }

    private static boolean mayBe(Pattern pattern, Key element, List<Joined> ways) {
        for (int i = 0; i < ways.size(); i++) {
            if (pattern.mayBe(element.name(), ways.get(i))) {
                return true;
            }
        }
        return false;
    }

    private static NearMiss answer(Wanted wanted, Pattern pattern, Joined way, Holding holding) {
        if (nothingOn(pattern.keys(), holding)) {
            return wanted.open();
        }
        List<Object> same = new ArrayList<>();
        boolean against = false;
        for (Key key : pattern.keys()) {
            for (Held held : holding.of(key)) {
                if (Comparison.allHold(wanted.besides(), held.value(), way)) {
                    same.add(held.value());
                    Reply reply = ((Answered) held.value()).reply();
                    against |= reply == Reply.YES || reply == Reply.NO;
                }
            }
        }
        NearMiss open = wanted.open();
        return same.isEmpty()
                ? open
                : new NearMiss(open.wants(), against, shown(same, holding), against ? List.of() : open.waitsFor());
    }

    private static NearMiss fact(Wanted wanted, Pattern pattern, Joined way, Holding holding) {
        Nearest nearest = new Nearest();
        for (Held held : holding.of(wanted.type())) {
            if (Comparison.allHold(wanted.naming(), held.value(), way)) {
                nearest.consider(pattern, held.value(), way);
            }
        }
        return nearest.facts().isEmpty()
                ? wanted.open()
                : new NearMiss(wanted.open().wants(), nearest.isAgainst(), shown(nearest.facts(), holding), List.of());
    }

    /** Something is there that must not be. */
    private static NearMiss standing(Wanted wanted, Joined way, Holding holding) {
        List<Object> standing = new ArrayList<>();
        for (Pattern pattern : wanted.patterns()) {
            for (Held held : way.fitting(pattern, holding)) {
                standing.add(held.value());
            }
        }
        return standing.isEmpty()
                ? wanted.open()
                : new NearMiss(wanted.open().wants(), true, shown(standing, holding), List.of());
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
