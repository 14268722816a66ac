package org.foursight.screening;

import java.util.concurrent.CancellationException;
import java.util.function.Function;
import org.foursight.casefile.CaseFile;
import org.foursight.report.Report;
import org.foursight.report.ReportJson;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Screens the demonstration cases in the background while a service starts, so that the first real case does not wait
 * for code that has never run. Nothing of it is stored or shown.
 */
public final class Rehearsal {

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);

    /** After so many the compiler has seen most of the code; what is open takes longer and is done once. */
    private static final int ROUNDS = 20;

    private final Thread thread;

    private Rehearsal(Thread thread) {
        this.thread = thread;
    }

    /** Begin it on a thread of its own; a fault in it is logged, and requests are answered as they would be without. */
    public static Rehearsal start(Screening screening, DemonstrationCases cases) {
        return start(screening, cases, ROUNDS);
    }

    static Rehearsal start(Screening screening, DemonstrationCases cases, int rounds) {
        Thread thread = new Thread(() -> rehearse(screening, cases, rounds), "rehearsal");
        thread.setDaemon(true);
        thread.start();
        return new Rehearsal(thread);
    }

    private static void rehearse(Screening screening, DemonstrationCases cases, int rounds) {
        try {
            for (int round = 0; round < rounds; round++) {
                each(screening, cases, screening::screenWithoutOpen);
            }
            each(screening, cases, screening::screen);
        } catch (CancellationException stopped) {
            LOG.debug("The rehearsal was stopped before its end");
        } catch (RuntimeException fault) {
            LOG.error("A demonstration case could not be screened when the service started", fault);
        }
    }

    private static void each(Screening screening, DemonstrationCases cases, Function<CaseFile, Report> work) {
        for (DemonstrationCases.Listed listed : cases.all()) {
            ReportJson.compact(work.apply(screening.reader().read(cases.caseFile(listed.id()))));
        }
    }

    /** Stop it where it is not over yet. */
    public void stop() {
        thread.interrupt();
    }
}
