package org.foursight.web;

import java.util.List;
import java.util.stream.Stream;
import org.foursight.casework.Revisions;
import org.foursight.screening.Screening;
import org.foursight.web.api.ActsApi;
import org.foursight.web.api.AuditApi;
import org.foursight.web.api.CasesApi;
import org.foursight.web.api.CaseworkApi;
import org.foursight.web.api.Documents;
import org.foursight.web.api.DraftsApi;
import org.foursight.web.api.EmergencyApi;
import org.foursight.web.api.RegisterApi;
import org.foursight.web.api.ScreeningApi;
import org.foursight.web.http.Gate;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Route;
import org.foursight.web.http.Site;
import org.foursight.web.pages.DemonstrationPages;
import org.foursight.web.pages.DetailsPages;
import org.foursight.web.pages.LanguagePages;
import org.foursight.web.pages.RuleReaderPages;
import org.foursight.web.pages.SessionPages;
import org.foursight.web.pages.SignInPages;
import org.foursight.web.pages.StatementPages;
import org.foursight.web.pages.StoredCasePages;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.workshop.Hall;

/** Everything the service answers, and what it is answered by. */
final class Routes {

    private static final int AT_ONCE = 4;
    private static final int WAITING = 32;

    private Routes() {}

    /** Return all routes. */
    static List<Route> of(Site site, Pages pages) {
        Gate gate = new Gate(AT_ONCE, WAITING);
        Screening screening = site.screening();
        Desk desk = new Desk(site, gate, pages);
        Revisions revisions = new Revisions(site.database(), screening);
        List<Route> all = Stream.of(
                        new SignInPages(site, pages).routes(),
                        new SessionPages(site, pages).routes(),
                        new StatementPages(pages, site.signIn()).routes(),
                        new DetailsPages(site).routes(),
                        new EmergencyApi(site.database()).routes(),
                        new DemonstrationPages(screening, site.cases(), gate, pages, site.signIn()).routes(),
                        new ScreeningApi(screening, gate).routes(),
                        new CasesApi(site.database().cases(), revisions).routes(),
                        new DraftsApi(site.database().drafts(), revisions).routes(),
                        new CaseworkApi(site.casework(), gate).routes(),
                        new ActsApi(site.casework()).routes(),
                        RuleReaderPages.routes(desk, site.cases()),
                        StoredCasePages.routes(desk),
                        new Hall(site, gate, pages).routes(),
                        new AuditApi(site.database()).routes(),
                        new RegisterApi(screening).routes(),
                        new Documents(pages, site.signIn()).routes())
                .flatMap(List::stream)
                .toList();
        return Stream.concat(all.stream(), new LanguagePages(site.signIn(), all).routes().stream())
                .toList();
    }
}
