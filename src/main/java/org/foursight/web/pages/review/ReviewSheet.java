package org.foursight.web.pages.review;

import java.util.List;
import org.foursight.web.pages.desk.Conclusion;

/**
 * A case under review: officer, rules and reviewer side by side.
 *
 * @param because why it is in the queue
 * @param stale why the report is not about the case as it is now; empty when it is
 * @param officerView how the officer classified it before seeing the report
 * @param officerConcern what the officer thought it needs
 * @param supported what the rules find
 * @param shortly what the entries support, and how it is recorded
 * @param today what the rules advise first
 * @param yourView how the reviewer classified it before seeing the report
 * @param yourConcern what the reviewer thought it needs
 * @param conclusions what is decided on
 * @param waiting lowerings that wait for a second person, by the number of the act
 */
public record ReviewSheet(
        String because,
        String stale,
        String officerView,
        String officerConcern,
        String supported,
        String shortly,
        String today,
        String yourView,
        String yourConcern,
        List<Conclusion> conclusions,
        List<Conclusion> waiting) {}
