package org.foursight.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Relationship;
import org.foursight.facts.Fact;
import org.foursight.facts.Facts;
import org.foursight.facts.Pair;
import org.foursight.facts.YoungSuspect;
import org.foursight.findings.Firing;
import org.foursight.findings.LedgerLine;
import org.foursight.questions.Questionnaires;
import org.foursight.sensitivity.Sensitivity;
import org.foursight.sources.Register;
import org.foursight.sources.Rule;

/** Puts together the report of one case file from its firings; equal input gives an equal report. */
public final class ReportBuilder {

    private static final String SCHEMA = "foursight/report/1";

    private final Register register;
    private final Questionnaires questionnaires;
    private final RuleBookStamp stamp;
    private final Reasons reasons;
    private final Map<String, Rule> rules;

    /** Make a builder for a rule book and its registers. */
    public ReportBuilder(RuleBookStamp stamp, List<Rule> rules, Register register, Questionnaires questionnaires) {
        this.rules = Rule.byId(rules);
        this.register = register;
        this.questionnaires = questionnaires;
        this.stamp = stamp;
        this.reasons = new Reasons(this.rules, register, questionnaires);
    }

    /**
     * Build the report of a case file whose facts made the rules fire as given.
     *
     * @param open what is open about each victim and suspect; nothing when it was not asked for
     */
    public Report build(
            CaseFile caseFile,
            List<Fact> facts,
            List<Firing> firings,
            CheckStamp check,
            List<LedgerLine> ledger,
            Optional<List<Sensitivity>> open) {
        Outcome outcome = new Outcome(firings);
        AdviceShelf shelf = new AdviceShelf(register, reasons, outcome, caseFile);
        ElementReports elements = new ElementReports(
                register, questionnaires, reasons, outcome, new WhyNots(rules, register, questionnaires, ledger));
        List<PairReport> pairs = new ArrayList<>();
        List<Sensitivity> sensitivities = open.orElseGet(() -> Facts.pairs(caseFile).stream()
                .map(pair -> Sensitivity.notAskedFor(pair.toString()))
                .toList());
        for (Sensitivity sensitivity : sensitivities) {
            String about = sensitivity.about();
            Pair pair = Pair.parse(about);
            pairs.add(new PairReport(
                    about,
                    relationship(caseFile, pair),
                    elements.ofKind("four", about),
                    new ClassificationSection(register, elements, outcome, shelf).build(caseFile, about),
                    elements.concluded("type", about),
                    new RiskSection(elements, shelf).build(caseFile, facts, about),
                    new SpoSection(elements, shelf, outcome).build(about),
                    new RouteSection(register, elements, shelf).build(caseFile, about),
                    new OutlookSection(register).build(sensitivity)));
        }
        List<Gap> gaps = new Gaps(register, questionnaires).of(sensitivities);
        List<AdviceItem> pressing = shelf.all(
                pairs, "escalation", "recording", "legal", "timeLimit", "code", "investigation", "safeguard", "spo");
        return new Report(
                SCHEMA,
                caseFile.reference(),
                caseFile.demonstration(),
                caseFile.asOf(),
                stamp,
                check,
                new HeadlineWriter(register)
                        .write(
                                pairs,
                                Facts.apart(caseFile),
                                underTen(facts),
                                pressing,
                                open.isPresent() ? Optional.of(gaps) : Optional.empty(),
                                caseFile.asOf()),
                pairs,
                shelf.all(pairs, "escalation", "legal", "investigation"),
                shelf.all(pairs, "safeguard"),
                open.isEmpty(),
                gaps,
                LooseAnswer.of(caseFile, questionnaires),
                revisit(caseFile.asOf(), shelf.all(pairs, "review"), shelf.all(pairs, "trigger")),
                lines(firings),
                ledger);
    }

    private static Set<String> underTen(List<Fact> facts) {
        return facts.stream()
                .filter(fact ->
                        fact instanceof YoungSuspect young && young.band().equals("under10"))
                .map(Fact::about)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static String relationship(CaseFile caseFile, Pair pair) {
        return caseFile.relationships().stream()
                .filter(tie ->
                        tie.victim().equals(pair.victim()) && tie.suspect().equals(pair.suspect()))
                .map(Relationship::kind)
                .map(Object::toString)
                .findFirst()
                .orElse("notKnown");
    }

    private static Revisit revisit(LocalDate asOf, List<AdviceItem> because, List<AdviceItem> triggers) {
        LocalDate reviewBy = because.stream()
                .map(AdviceItem::due)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(asOf);
        return new Revisit(reviewBy, because, triggers);
    }

    private static List<FiringLine> lines(List<Firing> firings) {
        List<FiringLine> lines = new ArrayList<>();
        for (Firing firing : firings) {
            List<String> entries = firing.bindings().stream()
                    .flatMap(binding -> binding.entries().stream())
                    .map(Entry::id)
                    .distinct()
                    .toList();
            lines.add(new FiringLine(
                    lines.size() + 1,
                    firing.rule(),
                    firing.concluded().element() + " " + firing.concluded().status() + " "
                            + firing.concluded().about(),
                    entries));
        }
        return lines;
    }
}
