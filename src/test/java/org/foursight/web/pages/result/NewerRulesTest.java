package org.foursight.web.pages.result;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import org.foursight.report.Report;
import org.foursight.report.ReportJson;
import org.foursight.review.Act;
import org.foursight.review.ActJson;
import org.foursight.review.Concern;
import org.foursight.review.Proposal;
import org.foursight.review.Standing;
import org.foursight.review.View;
import org.foursight.screening.Loaded;
import org.foursight.signin.User;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.http.Site;
import org.foursight.web.pages.PageReader;
import org.junit.jupiter.api.Test;

/** A result made with an earlier rule book says so, until the rules are run again. */
class NewerRulesTest {

    private static final String CHANGED = "The rules have changed since";

    @Test
    void a_result_of_an_earlier_rule_book_says_so() throws BindException {
        Site site = TestSite.local();
        User tester = User.local("tester");
        Caller caller = Caller.local(tester.actor(), Purpose.INVESTIGATE);
        byte[] file = Loaded.CASES.caseFile("ex-partner-recorded-as-harassment");
        site.database().cases().create(file, "to look at", caller, null);
        Report report = Loaded.SCREENING.screen(Loaded.SCREENING.reader().read(file));
        String reference =
                site.database().cases().list("default", caller).get(0).reference();
        String early = site.database()
                .screenings()
                .add(
                        reference,
                        1,
                        "2025.1",
                        "earlier",
                        ReportJson.write(report),
                        id -> ActJson.write(new Act.Screened(id, 1, "earlier", Standing.of(report))),
                        caller)
                .id();
        seen(site, reference, 1, early, tester, caller);
        Service service = Service.start(site, "127.0.0.1", 0);
        try {
            PageReader reader = new PageReader(service);
            String result = "/cases/" + reference.replace('/', '~') + "/result";
            assertTrue(reader.open(result).text().contains(CHANGED), reader.path());
            String again = site.casework().screen(reference, caller).id();
            seen(site, reference, 3, again, tester, caller);
            assertFalse(reader.open(result).text().contains(CHANGED));
        } finally {
            service.stop();
        }
    }

    private static void seen(Site site, String reference, int known, String screening, User user, Caller caller) {
        View view = new View(Proposal.HARASSMENT, Concern.CONTINUE_ENQUIRIES, null);
        site.casework().record(reference, known, new Act.OwnView(screening, view), user, caller);
    }
}
