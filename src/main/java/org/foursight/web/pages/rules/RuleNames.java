package org.foursight.web.pages.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foursight.questions.Item;
import org.foursight.questions.Questionnaire;
import org.foursight.screening.Screening;
import org.foursight.sources.Element;
import org.foursight.sources.Rule;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Option;

/** Names for what rules speak of by its id. Safe to share. */
public final class RuleNames {

    /** How firmly what a rule rests on stands. */
    public static final List<Option> STANDINGS = List.of(
            Option.of("statute", "Statute"),
            Option.of("case", "Decided case"),
            Option.of("guidance", "Guidance"),
            Option.of("research", "Research"),
            Option.of("local", "Local practice"));
    /** What kinds of thing rules conclude. */
    public static final List<Option> KINDS = List.of(
            Option.of("four", "Signs of FOUR"),
            Option.of("element", "Elements of offences"),
            Option.of("limb", "Limbs"),
            Option.of("offence", "Offences"),
            Option.of("redFlag", "Red flags"),
            Option.of("concern", "Domains of concern"),
            Option.of("type", "Types"),
            Option.of("predisposing", "Predisposing factors"),
            Option.of("precipitating", "Precipitating factors"),
            Option.of("perpetuating", "Perpetuating factors"),
            Option.of("protective", "Protective factors"),
            Option.of("spo", "Stalking protection order"),
            Option.of("step", "Steps of a unit’s route"),
            Option.of("recommendation", "Recommendations"));

    private static final Pattern ID = Pattern.compile("\\{([^}]*)\\}");

    private final Map<String, Element> elements = new LinkedHashMap<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    /** Gather the names of the elements and questions that the rules in use know. */
    RuleNames(Screening screening) {
        for (Element element : screening.register().elements()) {
            elements.put(element.id(), element);
            names.put(element.id(), element.label());
        }
        for (Questionnaire questionnaire : screening.questionnaires().all()) {
            names.put(questionnaire.id(), questionnaire.title());
            for (Item item : questionnaire.items()) {
                names.put(questionnaire.id() + "/" + item.id(), item.prompt());
            }
        }
    }

    /** Return the name of an element, a question or a questionnaire; the id of anything else. */
    public String name(String id) {
        return names.getOrDefault(id, id);
    }

    /** Tell whether an id is that of an element. */
    public boolean isElement(String id) {
        return elements.containsKey(id);
    }

    /** Return the kind of what a rule concludes. */
    String kind(Rule rule) {
        Element element = elements.get(rule.concludes());
        return element == null ? "" : element.kind();
    }

    /** Return the question that an element answers. */
    public String test(String element) {
        Element known = elements.get(element);
        return known == null ? "" : known.test();
    }

    /** Return what a condition wants as a sentence, with names where ids stand in braces. */
    public String sentence(String wants) {
        return Choices.capital(
                ID.matcher(wants).replaceAll(id -> Matcher.quoteReplacement("“" + name(id.group(1)) + "”")));
    }

    /** Return how firmly something stands, in words. */
    public static String standing(String word) {
        return Option.label(STANDINGS, word);
    }
}
