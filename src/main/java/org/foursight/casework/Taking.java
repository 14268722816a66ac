package org.foursight.casework;

import java.util.Optional;
import org.foursight.review.Act;
import org.foursight.review.Handling;
import org.foursight.signin.User;
import org.foursight.store.audit.Actor;
import org.foursight.store.audit.Caller;

/** Gives reviewers cases from the queue, each to one of them. */
public final class Taking {

    private final Casework casework;

    /** Make it for stored cases. */
    public Taking(Casework casework) {
        this.casework = casework;
    }

    /**
     * Give a reviewer the case of their unit that comes first in the queue and that nobody has; not one they decided on
     * themselves. Two who ask at once never get the same: whoever is second in recording it is offered the next.
     *
     * @return its reference; nothing when there is none left
     */
    public Optional<String> next(User reviewer, Caller caller) {
        Actor me = reviewer.actor();
        for (Queued queued : casework.queue(me.unit(), caller)) {
            if (queued.reviewer() == null) {
                Handling handling = casework.handling(queued.reference(), caller);
                boolean mine = handling.acts().stream()
                        .anyMatch(act ->
                                act.act() instanceof Act.Decided && act.by().same(me));
                Act act = new Act.Assigned(me.issuer(), me.subject(), me.name());
                if (!mine
                        && handling.assigned().isEmpty()
                        && casework.record(queued.reference(), handling.acts().size(), act, reviewer, caller)
                                instanceof Recorded.Kept) {
                    return Optional.of(queued.reference());
                }
            }
        }
        return Optional.empty();
    }
}
