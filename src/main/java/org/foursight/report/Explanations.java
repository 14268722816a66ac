package org.foursight.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Impact;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Vocabulary;
import org.foursight.findings.Firing;
import org.foursight.findings.LedgerLine;
import org.foursight.questions.Questionnaires;
import org.foursight.sources.Register;
import org.foursight.sources.Rule;

/** Explains one element of a screened case for every victim and suspect. */
public final class Explanations {

    private final Register register;
    private final Questionnaires questionnaires;
    private final Map<String, Rule> rules;

    /** Make one for a rule book and its registers. */
    public Explanations(Register register, Questionnaires questionnaires, List<Rule> rules) {
        this.register = register;
        this.questionnaires = questionnaires;
        this.rules = Rule.byId(rules);
    }

    /** Explain an element from the report of a case file and the firings it came from. */
    public List<Explanation> of(CaseFile caseFile, Report report, List<Firing> firings, String element) {
        Outcome outcome = new Outcome(firings);
        List<LedgerLine> ledger = report.ledger();
        WhyNots whyNots = new WhyNots(rules, register, questionnaires, ledger);
        Reasons reasons = new Reasons(rules, register, questionnaires);
        return report.pairs().stream()
                .map(pair -> new Explainer(register, reasons, outcome, bases(caseFile), pair.about())
                        .explain(caseFile.reference(), element, whyNots))
                .toList();
    }

    /** Who each entry comes from, by its id; what is not said to come from anybody is a record. */
    private static Map<String, String> bases(CaseFile caseFile) {
        Map<String, String> bases = new HashMap<>();
        for (Incident incident : caseFile.incidents()) {
            bases.put(incident.id(), Vocabulary.phrase(incident.basis()));
        }
        for (Impact impact : caseFile.impact()) {
            bases.put(impact.id(), Vocabulary.phrase(impact.basis()));
        }
        for (Answer answer : caseFile.answers()) {
            bases.put(
                    answer.id(),
                    answer.saidBy() == null ? "answer, by whom not recorded" : Vocabulary.phrase(answer.saidBy()));
        }
        return bases;
    }
}
