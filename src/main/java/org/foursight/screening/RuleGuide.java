package org.foursight.screening;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileException;
import org.foursight.facts.Facts;
import org.foursight.findings.LedgerLine;
import org.foursight.findings.NearMiss;
import org.foursight.ledger.Ledger;
import org.foursight.ledger.RuleFile;
import org.foursight.screening.DemonstrationCases.Listed;
import org.foursight.sources.Rule;
import org.jspecify.annotations.Nullable;

/** What a reader of one rule asks: what it wants, what it can change, and a case that shows it. Safe to share. */
public final class RuleGuide {

    private static final Comparator<RuleExample> CLEAREST_FIRST =
            Comparator.comparingInt(example -> example.line().unmet().size());

    private final Screening screening;
    private final DemonstrationCases cases;
    private final Map<String, Set<String>> resting;
    private @Nullable Map<String, RuleExample> examples;

    /** Make it for the rules in use; the cases are read when somebody first asks for one. */
    public RuleGuide(Screening screening, DemonstrationCases cases) {
        this.screening = screening;
        this.cases = cases;
        this.resting = screening.reading().restingOn();
    }

    /** Return what a rule wants, condition by condition; ids of elements and questions stand in braces. */
    public List<NearMiss> wants(Rule rule) {
        return screening.reading().wanted(rule.id());
    }

    /** Return the text of a rule as its file states it. */
    public String text(Rule rule) {
        return RuleFile.own(rule);
    }

    /** Return the elements that rules conclude from a finding on another. */
    public Set<String> restingOn(String element) {
        return resting.getOrDefault(element, Set.of());
    }

    /** Return every element that a finding on one can change, over however many rules. */
    public Set<String> canChange(String element) {
        Set<String> changed = new LinkedHashSet<>();
        Deque<String> next = new ArrayDeque<>(restingOn(element));
        while (!next.isEmpty()) {
            String one = next.pop();
            if (changed.add(one)) {
                next.addAll(restingOn(one));
            }
        }
        return changed;
    }

    /** Return the demonstration case that shows a state of a rule most clearly; empty when none does. */
    public Optional<RuleExample> example(Rule rule, LedgerLine.State state) {
        return Optional.ofNullable(examples().get(rule.id() + " " + state));
    }

    private synchronized Map<String, RuleExample> examples() {
        if (examples == null) {
            Map<String, RuleExample> found = new HashMap<>();
            for (Listed listed : cases.all()) {
                CaseFile file = read(listed);
                for (LedgerLine line : Ledger.of(screening.reading(), Facts.of(file), file.asOf())
                        .lines()) {
                    found.merge(
                            line.rule() + " " + line.state(),
                            new RuleExample(listed.id(), listed.title(), line),
                            (known, next) -> CLEAREST_FIRST.compare(next, known) < 0 ? next : known);
                }
            }
            examples = Map.copyOf(found);
        }
        return examples;
    }

    private CaseFile read(Listed listed) {
        try {
            return screening.reader().read(cases.caseFile(listed.id()));
        } catch (CaseFileException broken) {
            throw new IllegalStateException("demonstration case " + listed.id() + " is not a valid case file", broken);
        }
    }
}
