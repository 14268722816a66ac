package org.foursight.web.http;

import java.util.concurrent.Semaphore;
import java.util.function.Supplier;

/** Lets a few screenings run at once and a few more wait; the rest are asked to come back. Safe to share. */
public final class Gate {

    private final Semaphore admitted;
    private final Semaphore running;

    /**
     * Make a gate.
     *
     * @param atOnce how many run at once
     * @param waiting how many more may wait
     */
    public Gate(int atOnce, int waiting) {
        admitted = new Semaphore(atOnce + waiting);
        running = new Semaphore(atOnce, true);
    }

    /** Do the work when a place is free; refuses with 503 when too many wait already. */
    public <T> T pass(Supplier<T> work) {
        if (!admitted.tryAcquire()) {
            throw busy();
        }
        try {
            running.acquire();
            try {
                return work.get();
            } finally {
                running.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            throw busy();
        } finally {
            admitted.release();
        }
    }

    private static Refusal busy() {
        return Refusal.because(
                503, "Busy", "Too many screenings are waiting.", "Send the case file again in a second.");
    }
}
