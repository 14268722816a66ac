package org.foursight.web.pages;

import java.util.List;
import java.util.stream.Stream;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.RuleGuide;
import org.foursight.sources.ChangeList;
import org.foursight.web.http.Route;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.rules.CommentPages;
import org.foursight.web.pages.rules.RulePages;
import org.foursight.web.pages.rules.SourcePages;

/** The pages on which the rules are read. */
public final class RuleReaderPages {

    private RuleReaderPages() {}

    /** Return the routes of all of them; those with a word of their own come before those that take any name. */
    public static List<Route> routes(Desk desk, DemonstrationCases cases) {
        ChangeList changes = ChangeList.load();
        RuleGuide guide = new RuleGuide(desk.screening(), cases);
        RulePages rules = new RulePages(desk, guide, changes);
        return Stream.of(
                        new SourcePages(desk, changes).routes(), new CommentPages(desk, rules).routes(), rules.routes())
                .flatMap(List::stream)
                .toList();
    }
}
