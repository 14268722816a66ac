package org.foursight.web.pages.rules;

import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import org.foursight.sources.Rule;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.store.comments.RuleComment;
import org.foursight.store.comments.RuleComments;
import org.foursight.web.http.Route;
import org.foursight.web.http.Sender;
import org.foursight.web.http.Slice;
import org.foursight.web.pages.desk.Desk;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;

/** What anybody may say about a rule, and the inbox of those who keep the rules. */
public final class CommentPages {

    /** What can be wrong with a rule. */
    public static final List<Option> KINDS = List.of(
            Option.of("fires", "It fires where it should not"),
            Option.of("silent", "It does not fire where it should"),
            Option.of("paragraph", "It does not say what its paragraph says"),
            Option.of("outdated", "The law or the guidance has changed"),
            Option.of("unclear", "It cannot be understood"),
            Option.of("other", "Something else"));

    private final Desk desk;
    private final RulePages rules;

    /** Make them beside the pages of the rules. */
    public CommentPages(Desk desk, RulePages rules) {
        this.desk = desk;
        this.rules = rules;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(Route.get("/rules/comments", this::inbox), Route.post("/rules/{id}/comment", this::add));
    }

    private void add(Context request) {
        rules.asked(request).ifPresent(rule -> {
            Form form = Form.sent(request);
            form.choose("kind", KINDS, "Select what is wrong");
            form.require("text", "Describe the problem");
            if (form.value("text").length() > RuleComments.LONGEST) {
                form.refuse("text", "The description must be 2,000 characters or fewer");
            }
            if (form.isWrong()) {
                desk.refuse(request, "rules/rule.jte", rules.model(request, rule, form));
            } else {
                keep(request, rule, form);
                Desk.go(request, "/rules/" + rule.id() + "?sent=yes");
            }
        });
    }

    private void keep(Context request, Rule rule, Form form) {
        String ruleBook = desk.screening().stamp().hash();
        comments().add(rule.id(), ruleBook, form.value("kind"), form.value("text"), caller(request));
    }

    private void inbox(Context request) {
        List<CommentRow> rows = comments().all(caller(request)).stream()
                .map(comment -> row(comment))
                .toList();
        desk.show(request, "rules/comments.jte", Map.of("frame", desk.frame(request), "rows", Slice.of(request, rows)));
    }

    private CommentRow row(RuleComment comment) {
        String kind = Option.label(KINDS, comment.kind());
        boolean before = !comment.ruleBook().equals(desk.screening().stamp().hash());
        return new CommentRow(
                comment.rule(),
                kind,
                comment.text(),
                comment.by().name() + ", unit " + comment.by().unit(),
                Desk.moment(comment.at()),
                before ? "said about an earlier rule book, " + comment.ruleBook() : "");
    }

    private RuleComments comments() {
        return desk.casework().database().ruleComments();
    }

    private static Caller caller(Context request) {
        return Sender.of(request).caller(Purpose.MAINTAIN);
    }
}
