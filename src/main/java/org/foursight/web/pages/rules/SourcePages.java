package org.foursight.web.pages.rules;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.foursight.screening.Screening;
import org.foursight.sources.ChangeList;
import org.foursight.sources.NeverAdvice;
import org.foursight.sources.NeverAdviceList;
import org.foursight.sources.Paragraph;
import org.foursight.sources.Source;
import org.foursight.sources.Uncited;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.Desk;

/** The sources, read both ways: from a paragraph to what rests on it, or why nothing does; and what changed. */
public final class SourcePages {

    private final Desk desk;
    private final Screening screening;
    private final RuleNames names;
    private final ChangeList changes;
    private final List<NeverAdvice> never = NeverAdviceList.load().all();
    private final Map<String, Uncited> uncited =
            Uncited.load().stream().collect(Collectors.toMap(Uncited::paragraph, Function.identity()));

    /** Make them for the sources of the rules in use. */
    public SourcePages(Desk desk, ChangeList changes) {
        this.desk = desk;
        this.screening = desk.screening();
        this.names = new RuleNames(screening);
        this.changes = changes;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get("/rules/sources", this::list),
                Route.get("/rules/sources/{key}", this::source),
                Route.get("/rules/sources/{key}/{paragraph}", this::paragraph),
                Route.get("/rules/releases", this::releases));
    }

    private void list(Context request) {
        desk.show(
                request,
                "rules/sources.jte",
                Map.of(
                        "frame",
                        desk.frame(request),
                        "sources",
                        Slice.of(request, screening.register().sources()),
                        "rules",
                        screening.ruleBook().rules()));
    }

    private void source(Context request) {
        Source source = asked(request);
        List<ParagraphSheet> sheets =
                source.paragraphs().stream().map(one -> sheet(source, one)).toList();
        desk.show(
                request,
                "rules/source.jte",
                Map.of(
                        "frame",
                        desk.frame(request),
                        "source",
                        source,
                        "standing",
                        RuleNames.standing(source.standing()),
                        "paragraphs",
                        Slice.of(request, sheets)));
    }

    private void paragraph(Context request) {
        Source source = asked(request);
        Paragraph paragraph = source.paragraphs().stream()
                .filter(one -> one.id().equals(request.pathParam("paragraph")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "No paragraph of this name is registered.",
                        "See its source at /rules/sources/" + source.key()));
        desk.show(
                request,
                "rules/paragraph.jte",
                Map.of("frame", desk.frame(request), "sheet", sheet(source, paragraph), "names", names));
    }

    private void releases(Context request) {
        desk.show(
                request,
                "rules/releases.jte",
                Map.of(
                        "frame",
                        desk.frame(request),
                        "version",
                        screening.stamp().version(),
                        "changes",
                        Slice.of(request, changes.all())));
    }

    private ParagraphSheet sheet(Source source, Paragraph paragraph) {
        return ParagraphSheet.of(source, paragraph, screening, never, uncited);
    }

    private Source asked(Context request) {
        return screening.register().sources().stream()
                .filter(source -> source.key().equals(request.pathParam("key")))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound(
                        "No source of this name is registered.", "Choose one from the list at /rules/sources."));
    }
}
