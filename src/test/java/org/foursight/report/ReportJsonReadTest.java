package org.foursight.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.foursight.casefile.CaseFileException;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.junit.jupiter.api.Test;

/** A report that was written is read again as it was. */
class ReportJsonReadTest {

    @Test
    void a_report_comes_back_byte_for_byte() throws CaseFileException {
        Screening screening = Loaded.SCREENING;
        DemonstrationCases cases = Loaded.CASES;
        for (var entry : cases.all().subList(0, 5)) {
            String written =
                    ReportJson.write(screening.screen(screening.reader().read(cases.caseFile(entry.id()))));
            assertEquals(written, ReportJson.write(ReportJson.read(written)), entry.id());
        }
    }
}
