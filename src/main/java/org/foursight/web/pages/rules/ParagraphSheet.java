package org.foursight.web.pages.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.foursight.questions.Item;
import org.foursight.questions.Questionnaire;
import org.foursight.screening.Screening;
import org.foursight.sources.NeverAdvice;
import org.foursight.sources.Paragraph;
import org.foursight.sources.Rule;
import org.foursight.sources.Source;
import org.foursight.sources.Uncited;
import org.jspecify.annotations.Nullable;

/**
 * A paragraph of a source, and what rests on it.
 *
 * @param source its source
 * @param paragraph the paragraph
 * @param rules the rules that cite it
 * @param questions the questions that cite it, in words
 * @param never the kinds of advice never given for its sake
 * @param uncited why nothing cites it; null when something does
 */
public record ParagraphSheet(
        Source source,
        Paragraph paragraph,
        List<Rule> rules,
        List<String> questions,
        List<NeverAdvice> never,
        @Nullable Uncited uncited) {

    static ParagraphSheet of(
            Source source,
            Paragraph paragraph,
            Screening screening,
            List<NeverAdvice> never,
            Map<String, Uncited> uncited) {
        String citation = source.key() + "/" + paragraph.id();
        List<String> questions = new ArrayList<>();
        for (Questionnaire questionnaire : screening.questionnaires().all()) {
            for (Item item : questionnaire.items()) {
                if (item.source().equals(citation)) {
                    questions.add(item.prompt() + " (" + questionnaire.title() + ")");
                }
            }
        }
        return new ParagraphSheet(
                source,
                paragraph,
                screening.ruleBook().rules().stream()
                        .filter(rule -> rule.source().equals(citation))
                        .toList(),
                questions,
                never.stream().filter(one -> one.source().equals(citation)).toList(),
                uncited.get(citation));
    }

    /** Return key and paragraph. */
    public String citation() {
        return source.key() + "/" + paragraph.id();
    }

    /** Return what rests on it, in a few words. */
    public String resting() {
        List<String> parts = new ArrayList<>();
        add(parts, rules.size(), "rule");
        add(parts, questions.size(), "question");
        add(parts, never.size(), "kind of advice never given");
        Uncited none = uncited;
        return parts.isEmpty() ? none == null ? "Nothing" : "No rule: " + none.why() : String.join(", ", parts);
    }

    private static void add(List<String> parts, int count, String what) {
        if (count > 0) {
            parts.add(count + " "
                    + (count == 1 ? what : what.replace("kind ", "kinds ") + (what.contains(" ") ? "" : "s")));
        }
    }
}
