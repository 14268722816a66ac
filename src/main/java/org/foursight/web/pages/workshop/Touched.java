package org.foursight.web.pages.workshop;

import java.util.List;
import org.foursight.screening.Screening;
import org.foursight.training.Plan;
import org.foursight.training.Stop;

/**
 * A concept that a workshop asks the room about, and the rules that conclude it.
 *
 * @param concept the id of its element
 * @param label its name
 * @param rules how many rules conclude it
 */
public record Touched(String concept, String label, long rules) {

    /** Return what the stops of a plan ask about, each once, in their order. */
    static List<Touched> of(Plan plan, Screening screening) {
        return plan.stops().stream()
                .map(Stop::about)
                .distinct()
                .map(concept -> new Touched(
                        concept,
                        screening.register().element(concept).label(),
                        screening.ruleBook().rules().stream()
                                .filter(rule -> rule.concludes().equals(concept))
                                .count()))
                .toList();
    }
}
