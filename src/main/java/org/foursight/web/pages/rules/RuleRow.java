package org.foursight.web.pages.rules;

import org.foursight.facts.Words;
import org.foursight.findings.Status;
import org.foursight.sources.Rule;
import org.foursight.web.pages.desk.StatusMark;

/**
 * A rule as a list shows it.
 *
 * @param id its id
 * @param sentence it in one sentence
 * @param conclusion what it concludes
 * @param mark that it is met, or not met
 * @param source the paragraph it rests on
 * @param standing how firmly that stands
 * @param inForce from when to when it applies
 */
public record RuleRow(
        String id,
        String sentence,
        String conclusion,
        StatusMark mark,
        String source,
        String standing,
        String inForce) {

    static RuleRow of(Rule rule, RuleNames names) {
        String from = "From " + Words.date(rule.inForceFrom());
        return new RuleRow(
                rule.id(),
                rule.gist(),
                names.name(rule.concludes()),
                StatusMark.of(Status.valueOf(rule.status())),
                rule.source(),
                RuleNames.standing(rule.standing()),
                rule.inForceTo() == null ? from : from + " to " + Words.date(rule.inForceTo()));
    }
}
