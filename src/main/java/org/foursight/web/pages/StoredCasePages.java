package org.foursight.web.pages;

import java.util.List;
import java.util.stream.Stream;
import org.foursight.web.http.Route;
import org.foursight.web.pages.background.HistoryForm;
import org.foursight.web.pages.background.ImpactForm;
import org.foursight.web.pages.background.InstrumentForm;
import org.foursight.web.pages.background.ProceedingForm;
import org.foursight.web.pages.casefile.BatchPages;
import org.foursight.web.pages.casefile.CheckPages;
import org.foursight.web.pages.casefile.IncidentPages;
import org.foursight.web.pages.casefile.IncidentRemoval;
import org.foursight.web.pages.casefile.MyCasesPages;
import org.foursight.web.pages.casefile.PeoplePages;
import org.foursight.web.pages.casefile.PersonPages;
import org.foursight.web.pages.casefile.PersonRemoval;
import org.foursight.web.pages.casefile.QuestionListPages;
import org.foursight.web.pages.casefile.QuestionPages;
import org.foursight.web.pages.casefile.RevisionPages;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.EntryPages;
import org.foursight.web.pages.orders.BreachPages;
import org.foursight.web.pages.orders.BreachRemoval;
import org.foursight.web.pages.orders.OrderForm;
import org.foursight.web.pages.orders.WarningForm;
import org.foursight.web.pages.result.ElementsPages;
import org.foursight.web.pages.result.ExportPages;
import org.foursight.web.pages.result.HistoryPages;
import org.foursight.web.pages.result.ReferralPages;
import org.foursight.web.pages.result.ResultPages;
import org.foursight.web.pages.result.WhatIfPages;
import org.foursight.web.pages.result.WhyPages;
import org.foursight.web.pages.review.AdvicePages;
import org.foursight.web.pages.review.DecisionPages;
import org.foursight.web.pages.review.EmergencyPages;
import org.foursight.web.pages.review.MeasuresPages;
import org.foursight.web.pages.review.OrderEntryPages;
import org.foursight.web.pages.review.QueuePages;
import org.foursight.web.pages.review.ReviewPages;
import org.foursight.web.pages.review.SecondPages;
import org.foursight.web.pages.review.ViewPages;

/** The pages of officers and reviewers about stored cases. */
public final class StoredCasePages {

    private StoredCasePages() {}

    /** Return the routes of all of them. */
    public static List<Route> routes(Desk desk) {
        return Stream.of(
                        new MyCasesPages(desk).routes(),
                        new IncidentPages(desk).routes(),
                        IncidentRemoval.routes(desk),
                        new PeoplePages(desk).routes(),
                        new PersonPages(desk).routes(),
                        new PersonRemoval(desk).routes(),
                        new EntryPages<>(desk, new OrderForm()).routes(),
                        new BreachPages(desk).routes(),
                        BreachRemoval.routes(desk),
                        new EntryPages<>(desk, new WarningForm()).routes(),
                        new EntryPages<>(desk, new ImpactForm()).routes(),
                        new EntryPages<>(desk, new HistoryForm()).routes(),
                        new EntryPages<>(desk, new InstrumentForm()).routes(),
                        new EntryPages<>(desk, new ProceedingForm()).routes(),
                        new QuestionListPages(desk).routes(),
                        new QuestionPages(desk).routes(),
                        new BatchPages(desk).routes(),
                        new CheckPages(desk).routes(),
                        new ViewPages(desk).routes(),
                        new ResultPages(desk).routes(),
                        new ElementsPages(desk).routes(),
                        new WhyPages(desk).routes(),
                        new WhatIfPages(desk).routes(),
                        new DecisionPages(desk).routes(),
                        new OrderEntryPages(desk).routes(),
                        new AdvicePages(desk).routes(),
                        new HistoryPages(desk).routes(),
                        new RevisionPages(desk).routes(),
                        new ExportPages(desk).routes(),
                        new ReferralPages(desk).routes(),
                        new QueuePages(desk).routes(),
                        new MeasuresPages(desk).routes(),
                        new EmergencyPages(desk).routes(),
                        new ReviewPages(desk).routes(),
                        new SecondPages(desk).routes())
                .flatMap(List::stream)
                .toList();
    }
}
