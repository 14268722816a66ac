package org.foursight.review;

import java.time.Instant;
import java.util.Optional;
import org.foursight.store.audit.Actor;

/**
 * The last view that a person wrote down, before an earlier report: it is not one on the last report until they say so.
 *
 * @param revision the revision of the case file it was written on
 * @param at when
 * @param view what they thought
 */
public record EarlierView(int revision, Instant at, View view) {

    /** Return a person's last view; nothing when they have written none. */
    public static Optional<EarlierView> of(Handling handling, Actor person) {
        return handling.acts().stream()
                .filter(act -> act.by().same(person))
                .flatMap(act -> act.act() instanceof Act.OwnView own
                        ? Optional.of(
                                new EarlierView(Earlier.revision(handling, own.screening()), act.at(), own.view()))
                                .stream()
                        : Optional.<EarlierView>empty().stream())
                .reduce((earlier, later) -> later);
    }
}
