package org.foursight.authoring;

import tools.jackson.databind.JsonNode;

/** The text of a rule that is still to be written; it compiles, and the tests refuse it until each blank is filled. */
final class Skeleton {

    private final NewRule rule;
    private final String kind;
    private final JsonNode source;

    /** Make the skeleton of a rule that rests on a paragraph of a source. */
    Skeleton(NewRule rule, String kind, JsonNode source) {
        this.rule = rule;
        this.kind = kind;
        this.source = source;
    }

    private String id() {
        return rule.concept() + (rule.met() ? ".met" : ".not-met");
    }

    /** A source that is not dated is taken from the day it was read. */
    private String from() {
        return source.path("inForceFrom").asString(source.path("read").asString(""));
    }

    String rule() {
        return """
                package rules;

                import org.foursight.casefile.Reply;
                import org.foursight.facts.Answered;
                import org.foursight.findings.Finding;

                // FILL IN: check @standing and @inForceFrom, which were taken from the source, then take this line out.

                rule "%1$s"
                    @concludes("%2$s")
                    @source("%3$s")
                    @gist("FILL IN: what that paragraph says, in a sentence of our own without a full stop")
                    @standing("%4$s")
                    @inForceFrom("%5$s")
                when
                    // FILL IN: what must be recorded; the facts there are stand in src/main/java/org/foursight/facts.
                    $answer : Answered(questionnaire == "FILL IN: questionnaire", item == "FILL IN: item", reply == Reply.%6$s, $about : about)
                then
                    insertLogical(Finding.%7$s("%2$s", $about));
                end
                """.formatted(
                        id(),
                        rule.concept(),
                        rule.source(),
                        source.path("standing").asString(""),
                        from(),
                        rule.met() ? "YES" : "NO",
                        rule.met() ? "met" : "notMet");
    }

    String scenarios() {
        return """
                # %1$s

                FILL IN: what this is about and what it rests on: `%2$s`.

                | scenario | given | status | fires | misses |
                |---|---|---|---|---|
                | FILL IN: what fires the rule | FILL IN: items, as rules/given.md lists them | %3$s | %4$s |  |
                | FILL IN: what is one item short of it | FILL IN: the same items, less one or with one changed | UNKNOWN |  | %4$s |
                | FILL IN: what nobody asked, or a boundary | FILL IN: items | UNKNOWN |  |  |
                """.formatted(label(), rule.source(), rule.met() ? "MET" : "NOT_MET", id());
    }

    String element() {
        return "  {\"id\": \"%s\", \"label\": \"%s\", \"kind\": \"%s\", \"test\": \"FILL IN: the question it answers\"}"
                .formatted(rule.concept(), label(), kind);
    }

    String advice() {
        return """
                {
                  "id": "%s",
                  "title": "FILL IN: what to do, in a few words",
                  "text": "FILL IN: what to do and why, in one to three sentences.",
                  "owner": "FILL IN: officer, supervisor, registrar or legal adviser",
                  "section": "FILL IN: where it is shown, one of Advice.SECTIONS",
                  "priority": 3,
                  "days": null,
                  "changes": []
                }
                """.formatted(rule.concept());
    }

    String paragraph() {
        return """
                {
                  "id": "%s",
                  "says": "FILL IN: what it says, in one short sentence of our own.",
                  "toBeConfirmed": true
                }
                """.formatted(rule.paragraph()).indent(4).stripTrailing();
    }

    private String label() {
        return Markdown.capital(rule.concept().replace('-', ' '));
    }
}
