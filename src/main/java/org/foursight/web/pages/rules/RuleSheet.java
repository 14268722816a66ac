package org.foursight.web.pages.rules;

import java.util.List;
import java.util.Set;
import org.foursight.findings.LedgerLine;
import org.foursight.screening.RuleGuide;
import org.foursight.screening.Screening;
import org.foursight.sources.Change;
import org.foursight.sources.Offence;
import org.foursight.sources.Paragraph;
import org.foursight.sources.Rule;
import org.foursight.sources.Source;

/**
 * A rule as its page shows it.
 *
 * @param rule the rule
 * @param row what a list shows of it
 * @param paragraph what it rests on
 * @param source where that is from
 * @param conditions what has to hold
 * @param next ids of the elements whose rules read what it concludes
 * @param offences names of the offences it can change in the end
 * @param advice how many recommendations it can change in the end
 * @param cases demonstration cases that show it
 * @param others ids of the other rules on the same element
 * @param history the changes that name it
 * @param text it as its file states it
 */
public record RuleSheet(
        Rule rule,
        RuleRow row,
        Paragraph paragraph,
        Source source,
        List<RuleCondition> conditions,
        List<String> next,
        List<String> offences,
        long advice,
        List<RuleCase> cases,
        List<String> others,
        List<Change> history,
        String text) {

    static RuleSheet of(Rule rule, Screening screening, RuleGuide guide, RuleNames names, List<Change> history) {
        String element = rule.concludes();
        Set<String> changed = guide.canChange(element);
        return new RuleSheet(
                rule,
                RuleRow.of(rule, names),
                screening.register().paragraph(rule.source()),
                screening.register().source(rule.source().split("/", 2)[0]),
                guide.wants(rule).stream()
                        .map(miss -> RuleCondition.of(miss, names))
                        .toList(),
                List.copyOf(guide.restingOn(element)),
                screening.register().offences().stream()
                        .filter(offence -> offence.id().equals(element) || changed.contains(offence.id()))
                        .map(Offence::label)
                        .toList(),
                screening.register().elements().stream()
                        .filter(one -> one.kind().equals("recommendation") && changed.contains(one.id()))
                        .count(),
                List.of(
                        RuleCase.of("A case in which it fires", guide.example(rule, LedgerLine.State.FIRED), names),
                        RuleCase.of(
                                "A case in which something recorded stands against it",
                                guide.example(rule, LedgerLine.State.BLOCKED),
                                names),
                        RuleCase.of(
                                "A case in which it waits for something not known",
                                guide.example(rule, LedgerLine.State.UNDETERMINED),
                                names)),
                screening.ruleBook().rules().stream()
                        .filter(other ->
                                other.concludes().equals(element) && !other.id().equals(rule.id()))
                        .map(Rule::id)
                        .toList(),
                history,
                guide.text(rule));
    }
}
