package org.foursight.screening;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Work done aside, on another core where there is one. */
record Aside<T>(CompletableFuture<T> work) {

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
        return new Aside<>(CompletableFuture.supplyAsync(work, THREADS));
    }

    /** Wait for the work and return what came of it; what it throws is thrown here. */
    T join() {
        try {
            return work.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }
}
