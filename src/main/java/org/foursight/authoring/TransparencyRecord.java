package org.foursight.authoring;

import java.util.List;
import java.util.stream.Stream;
import org.foursight.questions.Questionnaire;
import org.foursight.questions.Questionnaires;
import org.foursight.sources.Register;
import org.foursight.sources.Rule;

/** The page that a force can publish about this tool, in the order of the Algorithmic Transparency Recording Standard. */
final class TransparencyRecord {

    private static final String TO_FILL_IN = "*To be filled in by the force.*";

    private final Register register;
    private final Questionnaires questionnaires;
    private final List<Rule> rules;

    TransparencyRecord(Register register, Questionnaires questionnaires, List<Rule> rules) {
        this.register = register;
        this.questionnaires = questionnaires;
        this.rules = rules;
    }

    String write() {
        StringBuilder page = new StringBuilder(Markdown.head(
                "Algorithmic transparency record",
                "What a force that uses this tool can publish about it; the numbers come from the rules themselves."));
        page.append("\nPolice forces may publish such a record; they need not.\n");
        section(
                page,
                "Owner and responsibility",
                item("Organisation, senior responsible owner, contact", TO_FILL_IN),
                item("Supplier", "none; the source code is published"));
        section(
                page,
                "What it does and why",
                item(
                        "Purpose",
                        "says which elements of FOUR, of harassment, of stalking and of a stalking protection order the"
                                + " recorded entries of a case support, what is missing and what to do next"),
                item("Benefit sought", "patterns recorded as single incidents or as harassment are seen as stalking"),
                item("Alternatives", "the same guidance on paper; " + TO_FILL_IN));
        section(
                page,
                "Part in the decision",
                item("Who decides", "a named officer; nothing is decided, sent or recorded by the tool itself"),
                item(
                        "Human oversight",
                        "officers and reviewers write down their own view before they see the report; raising takes one"
                                + " step; lowering takes a coded reason, a second person and a day within 28"),
                item("Appeal and review", TO_FILL_IN));
        section(
                page,
                "How it works",
                item("Method", rules.size() + " written rules; no learning, no scores of people, no predictions"),
                item(
                        "Sources",
                        register.sources().size() + " statutes, cases and guidance with " + paragraphs()
                                + " paragraphs, " + toConfirm() + " of them still to be confirmed; see "
                                + Markdown.link("the coverage", "COVERAGE.md")),
                item(
                        "Each rule",
                        "its sentence, paragraph and dates are in " + Markdown.link("the catalogue", "CATALOGUE.md")),
                item(
                        "Checks",
                        "every screening is compared with a second reading of the rules, and refused where the two"
                                + " differ; every rule has tests that fire it, miss it and leave it open"),
                item("Not known", "is never taken for no"));
        page.append("\n## Data\n\n| what is asked | questions |\n|---|---|\n");
        for (Questionnaire questionnaire : questionnaires.all()) {
            page.append(Markdown.row(
                    questionnaire.title(), "" + questionnaire.items().size()));
        }
        page.append("\n")
                .append(item(
                        "Beside these",
                        "incidents, warnings, effects, orders, earlier reports and steps taken, each with who said so"))
                .append(item(
                        "Never an input",
                        "sex, race, religion, disability or another protected characteristic of a person, beyond what"
                                + " an element of an offence asks; names and addresses; words of a licensed risk tool"))
                .append(item("Training data", "none"));
        section(
                page,
                "Risks, and what is done about them",
                item("Leaning on the tool", "own view first, no default choice, red flags never held back"),
                item("A wrong or outdated rule", "each rule cites its paragraph and its dates; overrides are exported"),
                item("A missed pattern", "what is missing is listed with how far the outcome could still move"),
                item(
                        "Unfairness to suspects",
                        "evidence is called capable of supporting, never proved; a need for help is never suspicion"),
                item("Evaluation in use, equality impact assessment", TO_FILL_IN));
        return page.toString();
    }

    private long paragraphs() {
        return register.sources().stream()
                .mapToLong(source -> source.paragraphs().size())
                .sum();
    }

    private long toConfirm() {
        return register.sources().stream()
                .flatMap(source -> source.paragraphs().stream())
                .filter(paragraph -> paragraph.toBeConfirmed())
                .count();
    }

    private static void section(StringBuilder page, String heading, String... items) {
        page.append("\n## ").append(heading).append("\n\n");
        Stream.of(items).forEach(page::append);
    }

    private static String item(String what, String says) {
        return "- **" + what + ":** " + says + (says.endsWith("*") ? "" : ".") + "\n";
    }
}
