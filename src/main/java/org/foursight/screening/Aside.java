package org.foursight.screening;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;

/** Work done aside, on another core where there is one. */
record Aside<T>(CompletableFuture<T> work) {

    static <T> Aside<T> start(Supplier<T> work) {
        return new Aside<>(CompletableFuture.supplyAsync(work));
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
