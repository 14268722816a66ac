package org.foursight.store.audit;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One piece of writing that waits for its turn, and what came of it. */
final class Turn<T> {

    private final Function<Write, T> work;
    private @Nullable Result<T> result;
    private @Nullable RuntimeException failure;

    Turn(Function<Write, T> work) {
        this.work = work;
    }

    boolean done() {
        return result != null || failure != null;
    }

    /** Do the work; it counts only once the transaction around it is committed. */
    Result<T> carryOut(Write write) {
        T value = work.apply(write);
        return new Result<>(this, value, write.head());
    }

    void failed(RuntimeException problem) {
        failure = problem;
    }

    T outcome() {
        if (failure != null) {
            throw failure;
        }
        if (result == null) {
            throw new IllegalStateException("A turn that was never taken.");
        }
        return result.value();
    }

    /**
     * What a turn came to.
     *
     * @param turn whose
     * @param value what the work returned
     * @param head the last audit event of the work
     */
    record Result<T>(Turn<T> turn, T value, AuditEntry head) {

        void committed() {
            turn.result = this;
        }
    }
}
