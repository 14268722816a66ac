package org.foursight.store;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/** Runs work in transactions: one writer at a time, and no change without its audit event. */
final class Transactions {

    /** A number of our own for PostgreSQL's advisory lock: one writer at a time, over all services. */
    private static final long WRITER = 0x464F5552_41554454L;

    private final Place place;
    private final Jdbi writer;
    private final Jdbi reader;
    private final AuditChain chain;
    private final AuditHeads heads;
    private final Clock clock;

    Transactions(Place place, Jdbi writer, Jdbi reader, AuditChain chain, AuditHeads heads, Clock clock) {
        this.place = place;
        this.writer = writer;
        this.reader = reader;
        this.chain = chain;
        this.heads = heads;
        this.clock = clock;
    }

    /** Change or consult something, all of it or nothing. */
    <T> T write(Function<Write, T> work) {
        Done<T> done = guarded(() -> writer.inTransaction(handle -> {
            if (!place.sqlite()) {
                handle.execute("SELECT pg_advisory_xact_lock(?)", WRITER);
            }
            Write write = new Write(handle, clock.instant().truncatedTo(ChronoUnit.MILLIS), chain);
            T result = work.apply(write);
            return new Done<>(result, write.head());
        }));
        heads.record(done.head());
        return done.result();
    }

    /** Look at what is no personal data, or at the log itself. */
    <T> T read(Function<Handle, T> work) {
        return guarded(() -> reader.inTransaction(work::apply));
    }

    /** Run a statement that cannot be part of a transaction. */
    void alone(String statement) {
        guarded(() -> writer.withHandle(handle -> handle.execute(statement)));
    }

    Place place() {
        return place;
    }

    private <T> T guarded(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException failure) {
            throw Failures.explain(failure, place);
        }
    }

    private record Done<T>(T result, AuditEntry head) {}
}
