package org.foursight.training;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.foursight.findings.Status;

/**
 * A workshop that runs: how far it has come, what the room predicted and what is locked.
 *
 * <p>Safe to share between threads: phones answer while the trainer presents. Nothing of it is written anywhere.
 */
public final class Workshop {

    /** The most hands that are counted for one answer. */
    public static final int MOST_HANDS = Ballot.MOST_HANDS;

    private final Material material;
    private final Clock clock;
    private final Map<String, Ballot> ballots = new HashMap<>();
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Phones phones = new Phones();
    private int position;
    private Instant arrived;

    /** Begin a workshop; nothing is revealed yet. */
    public Workshop(Material material, Clock clock) {
        this.material = material;
        this.clock = clock;
        this.arrived = clock.instant();
        material.plan().stops().forEach(stop -> ballots.put(stop.id(), new Ballot()));
    }

    /** Return what it is run on. */
    public Material material() {
        return material;
    }

    /** Return the phones of the room. */
    public Phones phones() {
        return phones;
    }

    /** Return how many steps were taken; 0 at the beginning. */
    public synchronized int position() {
        return position;
    }

    /** Return since when the current step is shown. */
    public synchronized Instant arrived() {
        return arrived;
    }

    /** Return the step that is shown; empty at the beginning. */
    public synchronized Optional<Step> step() {
        return position == 0
                ? Optional.empty()
                : Optional.of(material.plan().steps().get(position - 1));
    }

    /** Return the stop the room is at; empty between stops. */
    public synchronized Optional<Stop> stop() {
        return step().flatMap(step -> Optional.ofNullable(step.stop()));
    }

    /** Go one step on; an open stop has to be locked first, or passed over on purpose. Returns whether it went on. */
    public synchronized boolean next(boolean pass) {
        Optional<Stop> open = stop().filter(stop -> !isLocked(stop));
        if (position == material.plan().steps().size() || (open.isPresent() && !pass)) {
            return false;
        }
        open.ifPresent(stop -> ballot(stop).lock());
        return go(position + 1);
    }

    /** Go one step back; what is locked stays locked. Returns whether it went back. */
    public synchronized boolean back() {
        return position > 0 && go(position - 1);
    }

    private boolean go(int to) {
        position = to;
        arrived = clock.instant();
        return true;
    }

    /** Put down the hands counted at the current stop; returns whether they were taken. */
    public synchronized boolean count(String stop, Map<Status, Integer> hands) {
        return current(stop).map(open -> ballot(open).count(hands)).orElse(false);
    }

    /** Take the answer of a phone at the current stop; returns whether it was taken. */
    public synchronized boolean vote(String device, String stop, Status answer) {
        return phones.knows(device)
                && current(stop).map(open -> ballot(open).vote(device, answer)).orElse(false);
    }

    /** Lock the predictions at the current stop; from then on nothing changes them. */
    public synchronized boolean lock(String stop) {
        Optional<Stop> open = current(stop).filter(one -> !isLocked(one));
        open.ifPresent(one -> ballot(one).lock());
        return open.isPresent();
    }

    private Optional<Stop> current(String id) {
        return stop().filter(stop -> stop.id().equals(id));
    }

    private Ballot ballot(Stop stop) {
        return java.util.Objects.requireNonNull(ballots.get(stop.id()));
    }

    /** Say whether the predictions at a stop are locked. */
    public synchronized boolean isLocked(Stop stop) {
        return ballot(stop).isLocked();
    }

    /** Return the hands counted for an answer so far. */
    public synchronized int hands(Stop stop, Status answer) {
        return ballot(stop).hands(answer);
    }

    /** Return how many phones have answered. */
    public synchronized int answered(Stop stop) {
        return ballot(stop).phones();
    }

    /** Return what the room predicted; empty until it is locked. */
    public synchronized Optional<Tally> tally(Stop stop) {
        return isLocked(stop) ? Optional.of(Tally.of(stop, ballot(stop))) : Optional.empty();
    }

    /** Return what the rules conclude at a stop, worked out once; empty until the predictions are locked. */
    public synchronized Optional<Verdict> verdict(Stop stop, Supplier<Verdict> worked) {
        if (!isLocked(stop)) {
            return Optional.empty();
        }
        return Optional.of(verdicts.computeIfAbsent(stop.id(), id -> worked.get()));
    }

    /** Return the stops whose predictions are locked, in order. */
    public synchronized List<Stop> locked() {
        return material.plan().stops().stream().filter(this::isLocked).toList();
    }

    /** Return what a phone has answered at a stop; empty for nothing. */
    public synchronized Optional<Status> answer(String device, Stop stop) {
        return Optional.ofNullable(ballot(stop).answer(device));
    }
}
