package org.foursight.engine;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.kie.api.KieBase;
import org.kie.api.runtime.KieSession;

/**
 * Checks at start-up that the engine fires where it is known to have missed silently.
 *
 * <p>Drools 10.2.0 misses firings when rules are spread over several DRL packages (incubator-kie issues 7115 and
 * 7109). Ours are in one; these two shapes would stop firing if that ceased to hold or another release broke them.
 */
public final class Canaries {

    private Canaries() {}

    /**
     * Run the canaries in a compiled rule base.
     *
     * @throws EngineDefect when one does not fire; the message names it
     */
    public static void check(KieBase base) {
        expect(base, "exists-and-not", List.of(new Canary.Contact(1)), List.of());
        expect(base, "late-accumulate", List.of(new Canary.Case(1)), List.of(new Canary.Incident(1)));
    }

    private static void expect(KieBase base, String canary, List<Object> first, List<Object> later) {
        KieSession session = base.newKieSession();
        try {
            first.forEach(session::insert);
            session.fireAllRules();
            later.forEach(session::insert);
            session.fireAllRules();
            Set<Object> songs = new HashSet<>(session.getObjects(Canary.Song.class::isInstance));
            if (!songs.contains(new Canary.Song(canary))) {
                throw new EngineDefect("The start-up canary \"" + canary
                        + "\" did not fire: the rules engine misses firings, so nothing is screened. Keep every rule in"
                        + " one DRL package and build with the pinned Drools release.");
            }
        } finally {
            session.dispose();
        }
    }
}
