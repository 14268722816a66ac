package org.foursight.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.engine.Engine;
import org.foursight.engine.RuleBook;
import org.foursight.facts.Fact;
import org.foursight.facts.Facts;
import org.foursight.ledger.SecondReading;
import org.foursight.screening.Checked;
import org.foursight.screening.DemonstrationCases;

/**
 * Screens every demonstration case in turn, over and over, and prints the median over all of them: rules only, and with
 * ledger and certificate.
 */
public final class EveryCase {

    private static final int WARMING = 400;
    private static final int ROUNDS = 200;

    private EveryCase() {}

    /** Run it; the first argument is not used. */
    public static void main(String[] args) {
        RuleBook rules = RuleBook.load();
        Engine engine = new Engine(rules);
        SecondReading reading = SecondReading.of(rules.rules());
        List<List<Fact>> facts = new ArrayList<>();
        List<LocalDate> days = new ArrayList<>();
        for (DemonstrationCases.Listed listed : DemonstrationCases.load().all()) {
            CaseFile caseFile =
                    CaseFileReader.standard().read(DemonstrationCases.load().caseFile(listed.id()));
            facts.add(Facts.of(caseFile));
            days.add(caseFile.asOf());
        }
        print("rules only", facts.size(), i -> engine.fire(facts.get(i), days.get(i)));
        print(
                "with ledger and certificate",
                facts.size(),
                i -> Checked.of(engine, reading, facts.get(i), days.get(i)).fired());
    }

    private static void print(String what, int cases, Work work) {
        long[] taken = new long[cases * ROUNDS];
        for (int round = -WARMING; round < ROUNDS; round++) {
            for (int i = 0; i < cases; i++) {
                long begin = System.nanoTime();
                int fired = work.on(i).size();
                long end = System.nanoTime();
                if (round >= 0) {
                    taken[round * cases + i] = fired < 0 ? 0 : end - begin;
                }
            }
        }
        Arrays.sort(taken);
        System.out.printf(
                "%s: %d cases, median %.2f ms, 95 %% under %.2f ms%n",
                what, cases, taken[taken.length / 2] / 1e6, taken[taken.length * 95 / 100] / 1e6);
    }

    /** A case screened. */
    private interface Work {
        List<?> on(int place);
    }
}
