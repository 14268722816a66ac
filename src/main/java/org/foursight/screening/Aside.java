package org.foursight.screening;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/** Work done aside, on another core where there is one; closing it stops what is not done. */
record Aside<T>(FutureTask<T> work) implements AutoCloseable {

    /**
     * Threads are used again: with two cores the default would start one for every piece of work. With one core the work is
     * done at once, since threads would only take turns.
     */
    private static final Executor THREADS = Runtime.getRuntime().availableProcessors() == 1
            ? Runnable::run
            : Executors.newCachedThreadPool(work -> {
                Thread thread = new Thread(work, "aside");
                thread.setDaemon(true);
                return thread;
            });

    static <T> Aside<T> start(Supplier<T> work) {
        FutureTask<T> task = new FutureTask<>(work::get);
        THREADS.execute(task);
        return new Aside<>(task);
    }

    /**
     * Wait for the work and return what came of it; what it throws is thrown here.
     *
     * @throws CancellationException when the waiting thread is interrupted
     */
    T join() {
        try {
            return work.get();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw (CancellationException) new CancellationException("stopped while waiting").initCause(stopped);
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof Error error) {
                throw error;
            }
            throw failed.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        work.cancel(true);
    }
}
