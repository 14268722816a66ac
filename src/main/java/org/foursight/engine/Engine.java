package org.foursight.engine;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import org.foursight.facts.Fact;
import org.foursight.facts.Fired;
import org.foursight.facts.Timeline;
import org.foursight.findings.Firing;
import org.foursight.sources.Rule;
import org.jspecify.annotations.Nullable;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.KieSessionsPool;
import org.kie.api.runtime.rule.AgendaFilter;
import org.kie.api.runtime.rule.Match;
import org.kie.internal.event.rule.RuleEventManager;

/**
 * Runs the rules over the facts of one case: one session a call, safe to share.
 *
 * <p>Sessions are emptied and used again, since making the memory of every rule anew takes longer than firing them.
 */
public final class Engine {

    /** More firings than any lawful case can need; a rule that goes on past it is a defect. */
    private static final int MOST_FIRINGS = 200_000;

    private final RuleBook ruleBook;
    private final KieSessionsPool sessions;
    private final Map<String, FiringRecorder.Binder> binders = new ConcurrentHashMap<>();

    /** Make an engine for a rule book. */
    public Engine(RuleBook ruleBook) {
        this.ruleBook = ruleBook;
        this.sessions = ruleBook.base().newKieSessionsPool(1);
    }

    /**
     * Fire the rules in force and return every firing that still holds at the end, in a fixed order.
     *
     * @param facts what the rules match on
     * @param asOf the date of the screening, which decides the practice in force; law is decided by the conduct's date
     * @throws EngineDefect when the rules do not come to an end
     */
    public List<Firing> run(List<Fact> facts, LocalDate asOf) {
        return inOrder(fire(facts, asOf));
    }

    /** Put firings in their fixed order, and in words. */
    public static List<Firing> inOrder(List<Fired> fired) {
        return FiringOrder.sort(fired.stream().map(Fired::inWords).toList());
    }

    /**
     * Fire the rules in force and return every firing that still holds at the end, in no particular order.
     *
     * @throws EngineDefect when the rules do not come to an end
     * @throws CancellationException when the thread is interrupted
     */
    public List<Fired> fire(List<Fact> facts, LocalDate asOf) {
        KieSession session = sessions.newKieSession();
        try {
            FiringRecorder recorder = new FiringRecorder(ruleBook, binders);
            session.addEventListener(recorder);
            ((RuleEventManager) session).addEventListener(recorder.withdrawals());
            facts.forEach(session::insert);
            AgendaFilter inForce = inForce(facts, asOf);
            int fired = session.fireAllRules(match -> goesOn(session) && inForce.accept(match), MOST_FIRINGS);
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("stopped while rules fired");
            }
            if (fired >= MOST_FIRINGS) {
                throw new EngineDefect("The rules did not come to an end after " + fired
                        + " firings. Report the case reference to those who keep the rules.");
            }
            return recorder.fired();
        } finally {
            session.dispose();
        }
    }

    /** Say whether the thread is not interrupted; when it is, nothing more fires. */
    private static boolean goesOn(KieSession session) {
        if (Thread.currentThread().isInterrupted()) {
            session.halt();
            return false;
        }
        return true;
    }

    private AgendaFilter inForce(List<Fact> facts, LocalDate asOf) {
        Map<String, LocalDate> conduct = new HashMap<>();
        for (Fact fact : facts) {
            if (fact instanceof Timeline timeline && timeline.lastOn() != null) {
                conduct.put(timeline.about(), timeline.lastOn());
            }
        }
        return match -> {
            Rule rule = ruleBook.rule(match.getRule().getName()).orElseThrow();
            if (!rule.isDatedByConduct()) {
                return rule.isInForce(asOf);
            }
            LocalDate own = dateOf(match);
            return rule.isInForce(own != null ? own : conduct.getOrDefault(match.getDeclarationValue("$about"), asOf));
        };
    }

    /** Return the latest day that a matched fact has of its own, such as the day of a breach; null when none has. */
    private static @Nullable LocalDate dateOf(Match match) {
        LocalDate latest = null;
        for (Object object : match.getObjects()) {
            LocalDate on = object instanceof Fact fact ? fact.on() : null;
            latest = latest == null || on != null && on.isAfter(latest) ? on : latest;
        }
        return latest;
    }
}
