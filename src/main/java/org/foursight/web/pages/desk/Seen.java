package org.foursight.web.pages.desk;

import io.javalin.http.Context;
import java.util.Optional;
import org.foursight.casework.ReportView;
import org.foursight.casework.Work;
import org.foursight.report.Report;
import org.foursight.report.ReportJson;
import org.foursight.review.Act;
import org.foursight.review.Handling;

/**
 * A case whose last report may be shown to whoever asks.
 *
 * @param work the case as they are working on it
 * @param handling what was done about it
 * @param screened its last screening
 * @param report the report
 * @param rules hash of the rules in use
 */
public record Seen(Work work, Handling handling, Act.Screened screened, Report report, String rules) {

    /** Return it; or send the browser to what comes first, the answers or the person's own view, and return nothing. */
    public static Optional<Seen> of(Desk desk, Context request) {
        Work work = desk.work(request);
        String address = CaseBar.address(work.reference());
        Handling handling = desk.casework().handling(work.reference(), desk.caller(request));
        Optional<Act.Screened> screened = handling.screened();
        if (screened.isEmpty()) {
            Desk.go(request, address + "/check");
            return Optional.empty();
        }
        ReportView view = desk.casework()
                .report(work.reference(), screened.get().screening(), desk.user(request), desk.caller(request));
        if (view instanceof ReportView.Shown shown) {
            Report report = ReportJson.read(shown.screening().report());
            return Optional.of(new Seen(
                    work,
                    handling,
                    screened.get(),
                    report,
                    desk.screening().stamp().hash()));
        }
        Desk.go(request, address + "/first-view" + (request.path().endsWith("/review") ? "?then=review" : ""));
        return Optional.empty();
    }

    /** Return the report with names for ids. */
    public CasePage page() {
        return new CasePage(new CaseLink("", work.reference(), "", ""), report, FactWords.of(work.file()));
    }

    /** Say why the report is not what the rules in use make of what is entered now; empty when it is. */
    public String stale() {
        if (work.isUnsaved()) {
            return "You have entered answers since. This result does not count them.";
        }
        if (screened.revision() == work.last()) {
            return screened.ruleBook().equals(rules)
                    ? ""
                    : "The rules have changed since: this result is of rule book " + screened.ruleBook()
                            + ", the one in use is " + rules + ". Run the rules again to see what is new or gone.";
        }
        return "The case has changed since: this result is about revision " + screened.revision() + ", the last is "
                + work.last() + ".";
    }

    /** Return a form that knows how much of what was done this person has seen. */
    public Form form() {
        return Form.blank().put("known", handling.acts().size()).put("screening", screened.screening());
    }
}
