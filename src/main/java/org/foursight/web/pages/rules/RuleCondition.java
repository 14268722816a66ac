package org.foursight.web.pages.rules;

import java.util.List;
import org.foursight.findings.NearMiss;

/**
 * One condition of a rule.
 *
 * @param wants what has to hold, in words
 * @param elements ids of the findings it waits for
 * @param questions ids of the questions that answer it
 */
public record RuleCondition(String wants, List<String> elements, List<String> questions) {

    static RuleCondition of(NearMiss miss, RuleNames names) {
        return new RuleCondition(
                names.sentence(miss.wants()),
                miss.waitsFor().stream().filter(names::isElement).toList(),
                miss.waitsFor().stream().filter(id -> !names.isElement(id)).toList());
    }
}
