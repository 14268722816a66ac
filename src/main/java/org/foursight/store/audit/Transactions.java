package org.foursight.store.audit;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import org.foursight.store.connection.Failures;
import org.foursight.store.connection.Place;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Runs work in transactions: one writer at a time, and no change without its audit event. */
public final class Transactions {

    /** A number of our own for PostgreSQL's advisory lock: one writer at a time, over all services. */
    private static final long WRITER = 0x464F5552_41554454L;

    private static final int MOST_TOGETHER = 64;
    private static final String TURN = "turn";

    private final Place place;
    private final Jdbi writer;
    private final Jdbi reader;
    private final AuditChain chain;
    private final AuditHeads heads;
    private final Clock clock;
    private final Queue<Turn<?>> waiting = new ConcurrentLinkedQueue<>();
    private final ReentrantLock one = new ReentrantLock(true);

    /** Make it; reading and writing go over connections of their own. */
    public Transactions(Place place, Jdbi writer, Jdbi reader, AuditChain chain, AuditHeads heads, Clock clock) {
        this.place = place;
        this.writer = writer;
        this.reader = reader;
        this.chain = chain;
        this.heads = heads;
        this.clock = clock;
    }

    /**
     * Change or consult something, all of it or nothing.
     *
     * <p>Those who wait meanwhile are served with it: one commit, a savepoint each, since what costs time is the disk.
     */
    public <T> T write(Function<Write, T> work) {
        Turn<T> turn = new Turn<>(work);
        waiting.add(turn);
        one.lock();
        try {
            while (!turn.done()) {
                together(next());
            }
        } finally {
            one.unlock();
        }
        return turn.outcome();
    }

    private List<Turn<?>> next() {
        List<Turn<?>> turns = new ArrayList<>();
        Turn<?> turn = waiting.poll();
        while (turn != null) {
            turns.add(turn);
            turn = turns.size() < MOST_TOGETHER ? waiting.poll() : null;
        }
        return turns;
    }

    private void together(List<Turn<?>> turns) {
        List<Turn.Result<?>> results = new ArrayList<>();
        try {
            guarded(() -> writer.inTransaction(handle -> {
                if (!place.sqlite()) {
                    handle.execute("SELECT pg_advisory_xact_lock(?)", WRITER);
                }
                turns.forEach(turn -> alone(turn, handle, results));
                return true;
            }));
            results.forEach(Turn.Result::committed);
            // The last of them holds those before it.
            if (!results.isEmpty()) {
                heads.record(results.get(results.size() - 1).head());
            }
        } catch (RuntimeException all) {
            turns.forEach(turn -> turn.failed(all));
        }
    }

    /** Carry out one turn; when it fails, only what it did is undone. */
    private void alone(Turn<?> turn, Handle handle, List<Turn.Result<?>> results) {
        handle.savepoint(TURN);
        try {
            AuditEntry before =
                    results.isEmpty() ? null : results.get(results.size() - 1).head();
            Instant at = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            results.add(turn.carryOut(new Write(handle, at, chain, before)));
            handle.releaseSavepoint(TURN);
        } catch (RuntimeException failure) {
            undo(handle, failure);
            turn.failed(Failures.explain(failure, place));
        }
    }

    /** A full disk makes SQLite give up the whole transaction: then all turns in it fail for that reason. */
    private static void undo(Handle handle, RuntimeException failure) {
        try {
            handle.rollbackToSavepoint(TURN);
        } catch (RuntimeException gone) {
            failure.addSuppressed(gone);
            throw failure;
        }
    }

    /** Look at what is no personal data, or at the log itself. */
    public <T> T read(Function<Handle, T> work) {
        return guarded(() -> reader.inTransaction(work::apply));
    }

    /** Run a statement that cannot be part of a transaction. */
    public void alone(String statement) {
        guarded(() -> writer.withHandle(handle -> handle.execute(statement)));
    }

    /** Return where the database is. */
    public Place place() {
        return place;
    }

    private <T> T guarded(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            throw Failures.explain(failure, place);
        }
    }
}
