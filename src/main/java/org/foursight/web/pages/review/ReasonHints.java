package org.foursight.web.pages.review;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.foursight.web.pages.desk.Form;

/**
 * What to think of before a reason is given that guidance warns against. It is a hint: sent again as it is, the reason is
 * kept, since the words may stand for something else.
 */
final class ReasonHints {

    private static final String HINTED = "hinted";

    private static final Map<Pattern, String> HINTS = hints();

    /** Offences of which fear of violence is an element, so that its absence is a reason like any other. */
    private static final Set<String> OF_FEAR = Set.of("offence-s4a-fear", "offence-s4");

    private static final String OF_SECTION_2A = "Section 2A";

    private ReasonHints() {}

    private static Map<Pattern, String> hints() {
        Map<Pattern, String> hints = new LinkedHashMap<>();
        hints.put(
                pattern("(?:\\bnot|n['’]t|\\bin|\\bun)[ -]?(?:a )?(?:credible|reliable)\\b|\\bcredibility\\b"),
                "Say what evidence there is, not how somebody comes across.");
        hints.put(
                pattern("\\b(?:just|only|merely|simply) (?:a )?domestic\\b|\\bdomestic,? so\\b"),
                "That people are or were partners makes nothing harassment in place of stalking: say which element is"
                        + " missing.");
        hints.put(
                pattern("\\bcounter[ -]?(?:allegation|complaint)s?\\b"),
                "What the suspect alleges is looked into by itself: say what evidence bears on this conclusion.");
        hints.put(
                pattern("\\b(?:no|without|lack of|absence of) (?:\\w+ )?(?:violence|threats?)\\b"),
                OF_SECTION_2A + " asks for no violence and no threat: go by the pattern, the fixation and the effect.");
        hints.put(
                pattern("(?:\\bnot|n['’]t|\\bnever) (?:\\w+ )?(?:frightened|afraid|scared|in fear)\\b"),
                OF_SECTION_2A + " asks for no fear: say which element is missing, and ask about alarm and distress.");
        return hints;
    }

    private static Pattern pattern(String words) {
        return Pattern.compile(words, Pattern.CASE_INSENSITIVE);
    }

    /** Show the hints on the reasons of a form, the first time it is sent. */
    static void show(Form form, String conclusion) {
        if (form.has(HINTED, "yes")) {
            return;
        }
        for (String code : form.all("code")) {
            String field = ReasonForm.words(code);
            List<String> hints = HINTS.entrySet().stream()
                    .filter(hint -> hint.getKey().matcher(form.value(field)).find())
                    .map(Map.Entry::getValue)
                    .filter(hint -> !hint.startsWith(OF_SECTION_2A) || !OF_FEAR.contains(conclusion))
                    .toList();
            if (!hints.isEmpty()) {
                form.put(HINTED, "yes");
                form.refuse(field, String.join(" ", hints) + " Change the reason, or send it again as it is");
            }
        }
    }
}
