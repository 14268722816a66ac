package org.foursight.web.pages.rules;

import io.javalin.http.Context;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.foursight.sources.ChangeList;
import org.foursight.sources.Rule;
import org.foursight.web.http.PlainText;
import org.foursight.web.pages.desk.Form;

/**
 * Which rules a reader asks for; an empty part asks for all.
 *
 * @param words what the id, the sentence or the conclusion has to contain
 * @param concludes the one element they conclude
 * @param kind the kind of what they conclude
 * @param source the source they rest on
 * @param standing how firmly that stands
 * @param changed whether the list of changes has to name them
 */
public record RuleFilter(String words, String concludes, String kind, String source, String standing, boolean changed) {

    private static final int LONGEST = 100;

    /** Read it from the address of a request. */
    static RuleFilter of(Context request) {
        return new RuleFilter(
                asked(request, "words"),
                asked(request, "concludes"),
                asked(request, "kind"),
                asked(request, "source"),
                asked(request, "standing"),
                asked(request, "changed").equals("yes"));
    }

    private static String asked(Context request, String name) {
        String value = request.queryParam(name);
        String plain = value == null ? "" : PlainText.of(value).strip();
        return plain.substring(0, Math.min(plain.length(), LONGEST));
    }

    /** Tell whether a rule is asked for. */
    boolean wants(Rule rule, RuleNames names, ChangeList changes) {
        String said = (rule.id() + " " + rule.gist() + " " + names.name(rule.concludes())).toLowerCase(Locale.ROOT);
        return said.contains(words.toLowerCase(Locale.ROOT))
                && (concludes.isEmpty() || rule.concludes().equals(concludes))
                && (kind.isEmpty() || names.kind(rule).equals(kind))
                && (source.isEmpty() || rule.source().startsWith(source + "/"))
                && (standing.isEmpty() || rule.standing().equals(standing))
                && (!changed || !changes.of(rule).isEmpty());
    }

    /** Tell whether something is asked for. */
    public boolean isSet() {
        return !query().isEmpty();
    }

    /** Return it as the beginning of a query, for the address of the next part of the list. */
    public String query() {
        List<String> parts = new ArrayList<>();
        add(parts, "words", words);
        add(parts, "concludes", concludes);
        add(parts, "kind", kind);
        add(parts, "source", source);
        add(parts, "standing", standing);
        add(parts, "changed", changed ? "yes" : "");
        return parts.isEmpty() ? "" : String.join("&", parts) + "&";
    }

    private static void add(List<String> parts, String name, String value) {
        if (!value.isEmpty()) {
            parts.add(name + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
        }
    }

    /** Return it as a form that is filled in. */
    public Form form() {
        return Form.blank()
                .put("words", words)
                .put("concludes", concludes)
                .put("kind", kind)
                .put("source", source)
                .put("standing", standing)
                .put("changed", changed ? "yes" : null);
    }
}
