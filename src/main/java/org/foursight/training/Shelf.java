package org.foursight.training;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * Things kept in memory for those who made them: a bounded number, each forgotten some hours after it was last used.
 *
 * <p>Safe to share between threads. What it holds is lost when the program ends, on purpose.
 */
public final class Shelf<T> {

    /** How long something unused is kept. */
    public static final Duration LASTS = Duration.ofHours(8);

    private static final int MOST_OF_ONE = 10;
    private static final int MOST = 60;
    private static final int LETTERS = 27;

    private final Clock clock;
    private final Map<String, Kept<T>> kept = new LinkedHashMap<>();

    /** Make it, with nothing on it. */
    public Shelf(Clock clock) {
        this.clock = clock;
    }

    private record Kept<T>(String owner, T thing, Instant used) {}

    /** Put something there and return its id; empty when there are too many already. */
    public synchronized Optional<String> put(String owner, T thing) {
        forget();
        long own =
                kept.values().stream().filter(one -> one.owner().equals(owner)).count();
        if (own >= MOST_OF_ONE || kept.size() >= MOST) {
            return Optional.empty();
        }
        String id = Codes.of(LETTERS);
        kept.put(id, new Kept<>(owner, thing, clock.instant()));
        return Optional.of(id);
    }

    /** Return something of the owner's own, which counts as a use. */
    public synchronized Optional<T> get(String owner, String id) {
        forget();
        Kept<T> one = kept.get(id);
        if (one == null || !one.owner().equals(owner)) {
            return Optional.empty();
        }
        kept.put(id, new Kept<>(owner, one.thing(), clock.instant()));
        return Optional.of(one.thing());
    }

    /** Put something in the place of what an id stands for; nothing happens when it is not the owner's. */
    public synchronized void replace(String owner, String id, T thing) {
        if (get(owner, id).isPresent()) {
            kept.put(id, new Kept<>(owner, thing, clock.instant()));
        }
    }

    /** Return the first thing, whoever made it, that something is true of. It does not count as a use. */
    public synchronized Optional<T> find(Predicate<T> wanted) {
        forget();
        return kept.values().stream().map(Kept::thing).filter(wanted).findFirst();
    }

    /** Return what an owner has there, by id, oldest first. */
    public synchronized Map<String, T> of(String owner) {
        forget();
        Map<String, T> own = new LinkedHashMap<>();
        kept.forEach((id, one) -> {
            if (one.owner().equals(owner)) {
                own.put(id, one.thing());
            }
        });
        return own;
    }

    /** Take something of the owner's away. */
    public synchronized void remove(String owner, String id) {
        if (get(owner, id).isPresent()) {
            kept.remove(id);
        }
    }

    private void forget() {
        Instant oldest = clock.instant().minus(LASTS);
        List.copyOf(kept.entrySet()).stream()
                .filter(one -> one.getValue().used().isBefore(oldest))
                .forEach(one -> kept.remove(one.getKey()));
    }
}
