package org.foursight.screening;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** Work done aside, on another core where there is one. */
record Aside<T>(CompletableFuture<T> work) {

    /** Threads are used again: with one or two cores the default would start one for every piece of work. */
    private static final ExecutorService THREADS = Executors.newCachedThreadPool(work -> {
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
