package org.foursight.screening;

import java.time.Duration;
import java.util.concurrent.CancellationException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Interrupts work that takes longer than it may; the rules, and what is open, look out for it. */
final class Watch {

    private static final ScheduledExecutorService CLOCK = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "watch");
        thread.setDaemon(true);
        return thread;
    });

    private final Thread worker = Thread.currentThread();
    private boolean isOver;
    private boolean isStopped;

    private Watch() {}

    /**
     * Do some work.
     *
     * @throws OverlongScreening when it took longer than it may
     */
    static <T> T over(Supplier<T> work, Duration longest) {
        Watch watch = new Watch();
        Future<?> ring = CLOCK.schedule(watch::stop, longest.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return work.get();
        } catch (CancellationException stopped) {
            if (watch.end()) {
                throw new OverlongScreening(longest, stopped);
            }
            throw stopped;
        } finally {
            ring.cancel(false);
            if (watch.end()) {
                Thread.interrupted(); // it was meant for this work, not for what the thread does next
            }
        }
    }

    private synchronized void stop() {
        if (!isOver) {
            isStopped = true;
            worker.interrupt();
        }
    }

    /** Say that the work is over, and whether it was stopped. */
    private synchronized boolean end() {
        isOver = true;
        return isStopped;
    }
}
