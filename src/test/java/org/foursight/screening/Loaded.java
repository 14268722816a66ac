package org.foursight.screening;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.foursight.casefile.CaseFile;
import org.foursight.engine.RuleBook;
import org.foursight.ledger.SecondReading;
import org.foursight.report.Report;

/** The rules and the demonstration cases, loaded once for all tests: they never change, and loading them takes time. */
public final class Loaded {

    public static final Screening SCREENING = Screening.standard();
    public static final RuleBook BOOK = SCREENING.ruleBook();
    public static final SecondReading READING = SCREENING.reading();
    public static final DemonstrationCases CASES = DemonstrationCases.load();

    private static final Map<String, CaseFile> CASE_FILES = new ConcurrentHashMap<>();
    private static final Map<String, Report> REPORTS = new ConcurrentHashMap<>();

    private Loaded() {}

    /** Return the case file of a demonstration case. */
    public static CaseFile caseFile(String id) {
        return CASE_FILES.computeIfAbsent(id, listed -> SCREENING.reader().read(CASES.caseFile(listed)));
    }

    /** Return the report on a demonstration case, screened when it is first asked for. */
    public static Report report(String id) {
        return REPORTS.computeIfAbsent(id, listed -> SCREENING.screen(caseFile(listed)));
    }
}
