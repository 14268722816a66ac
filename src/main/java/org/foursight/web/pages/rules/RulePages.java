package org.foursight.web.pages.rules;

import io.javalin.http.Context;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foursight.screening.RuleGuide;
import org.foursight.sources.ChangeList;
import org.foursight.sources.Rule;
import org.foursight.sources.Source;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;

/** The list of rules, and each rule by itself. */
public final class RulePages {

    /** Titles of sources are cut to about so many characters where one is chosen. */
    private static final int LONGEST = 70;

    private final Desk desk;
    private final RuleGuide guide;
    private final RuleNames names;
    private final ChangeList changes;

    /** Make them; the guide finds the cases that show a rule. */
    public RulePages(Desk desk, RuleGuide guide, ChangeList changes) {
        this.desk = desk;
        this.guide = guide;
        this.changes = changes;
        this.names = new RuleNames(desk.screening());
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get("/rules", this::list), Route.get("/rules/{id}", this::show));
    }

    private void list(Context request) {
        RuleFilter filter = RuleFilter.of(request);
        List<RuleRow> rows = desk.screening().ruleBook().rules().stream()
                .filter(rule -> filter.wants(rule, names, changes))
                .map(rule -> RuleRow.of(rule, names))
                .toList();
        List<Option> sources = desk.screening().register().sources().stream()
                .sorted(Comparator.comparing(Source::key))
                .map(source -> Option.of(source.key(), source.key() + ": " + brief(source.title())))
                .toList();
        desk.show(
                request,
                "rules/list.jte",
                Map.of(
                        "frame", desk.frame(request),
                        "filter", filter,
                        "names", names,
                        "sources", sources,
                        "rows", Slice.of(request, rows)));
    }

    private static String brief(String title) {
        return title.length() <= LONGEST ? title : title.substring(0, title.lastIndexOf(' ', LONGEST)) + " …";
    }

    private void show(Context request) {
        asked(request).ifPresent(rule -> desk.show(request, "rules/rule.jte", model(request, rule, Form.blank())));
    }

    /** Return the rule a request is about; or say what became of it, and return nothing. */
    Optional<Rule> asked(Context request) {
        String id = request.pathParam("id");
        Optional<Rule> rule = desk.screening().ruleBook().rule(id);
        if (rule.isEmpty()) {
            missing(request, id);
        }
        return rule;
    }

    /** Return what the page of a rule is made with. */
    Map<String, Object> model(Context request, Rule rule, Form form) {
        return Map.of(
                "frame",
                desk.frame(request),
                "names",
                names,
                "form",
                form,
                "sent",
                request.queryParam("sent") != null,
                "sheet",
                RuleSheet.of(rule, desk.screening(), guide, names, changes.of(rule)));
    }

    /** Say what became of a rule that there is no longer, or which there are on the same element. */
    private void missing(Context request, String id) {
        String concept = id.contains(".") ? id.substring(0, id.indexOf('.')) : id;
        List<String> near = desk.screening().ruleBook().rules().stream()
                .filter(rule -> rule.concludes().equals(concept) || rule.id().startsWith(concept + "."))
                .map(Rule::id)
                .toList();
        request.status(404);
        desk.show(
                request,
                "rules/missing.jte",
                Map.of("frame", desk.frame(request), "near", near, "changes", changes.naming(concept)));
    }
}
