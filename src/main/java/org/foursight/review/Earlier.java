package org.foursight.review;

import java.util.Optional;
import java.util.function.Predicate;

/**
 * A decision on a report before the last: it is not one on the last report until somebody confirms it.
 *
 * @param revision the revision of the case file it was made on
 * @param act who decided and when
 * @param decision what was decided, as it stood to the rules then
 */
public record Earlier(int revision, CaseAct act, Act.Judgement decision) {

    /** Return the officer's last decision on a matter; nothing when there is none or it is on the last report. */
    public static Optional<Earlier> decided(Handling handling, Matter matter) {
        return handling.decidedOn(matter).isPresent()
                ? Optional.empty()
                : last(handling, matter, act -> act.act() instanceof Act.Decided);
    }

    /** Return the last review of a matter that counted; nothing when there is none or it is on the last report. */
    public static Optional<Earlier> reviewed(Handling handling, Matter matter) {
        String screening = handling.screened().map(Act.Screened::screening).orElse("");
        return handling.reviewedOn(matter).isPresent()
                ? Optional.empty()
                : last(
                        handling,
                        matter,
                        act -> act.act() instanceof Act.Reviewed one
                                && !one.screening().equals(screening)
                                && (one.stand() != Stand.LOWER || handling.isSeconded(act.number())));
    }

    private static Optional<Earlier> last(Handling handling, Matter matter, Predicate<CaseAct> counts) {
        return handling.acts().stream()
                .filter(counts)
                .filter(act -> matter.isMetBy((Act.Judgement) act.act()))
                .reduce((earlier, later) -> later)
                .map(act -> {
                    Act.Judgement one = (Act.Judgement) act.act();
                    return new Earlier(revision(handling, one.screening()), act, one);
                });
    }

    /** Return the revision that a report was made of. */
    static int revision(Handling handling, String screening) {
        return handling.acts().stream()
                .map(CaseAct::act)
                .filter(act ->
                        act instanceof Act.Screened one && one.screening().equals(screening))
                .mapToInt(act -> ((Act.Screened) act).revision())
                .findFirst()
                .orElse(0);
    }
}
