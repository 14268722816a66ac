package org.foursight.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.engine.Engine;
import org.foursight.engine.RuleBook;
import org.foursight.facts.Facts;
import org.foursight.ledger.SecondReading;
import org.foursight.screening.Checked;
import org.foursight.screening.DemonstrationCases;

/**
 * Reads 1,000 case files, the demonstration cases in turn, and screens each with the ledger of every rule and the
 * certificate, seven times over; prints how long each thousand took. Run it on one core for the figure of one core.
 */
public final class ThousandFiles {

    private static final int FILES = 1_000;
    private static final int ROUNDS = 7;

    private ThousandFiles() {}

    /** Run it; the first argument is not used. */
    public static void main(String[] args) {
        long begin = System.nanoTime();
        CaseFileReader reader = CaseFileReader.standard();
        RuleBook rules = RuleBook.load();
        Engine engine = new Engine(rules);
        SecondReading reading = SecondReading.of(rules.rules());
        List<byte[]> files = DemonstrationCases.load().all().stream()
                .map(listed -> DemonstrationCases.load().caseFile(listed.id()))
                .toList();
        System.out.printf("started in %.2f s%n", seconds(begin));
        for (int round = 1; round <= ROUNDS; round++) {
            long start = System.nanoTime();
            long processor = processor();
            long lines = 0;
            for (int i = 0; i < FILES; i++) {
                CaseFile caseFile = reader.read(files.get(i % files.size()));
                lines += Checked.of(engine, reading, Facts.of(caseFile), caseFile.asOf())
                        .lines()
                        .size();
            }
            System.out.printf(
                    "thousand %d: %,d lines of %,d files in %.2f s, %.2f s of it processor time%n",
                    round, lines, FILES, seconds(start), (processor() - processor) / 1e9);
        }
    }

    /** Processor time of the whole process, in nanoseconds: what other programs on the machine take is not in it. */
    private static long processor() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }

    private static double seconds(long since) {
        return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
    }
}
