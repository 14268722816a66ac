package org.foursight.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Relationship;
import org.foursight.casefile.Reply;
import org.foursight.facts.Facts;
import org.foursight.facts.Pair;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;
import org.foursight.questions.Questionnaires;
import org.foursight.sources.Element;
import org.foursight.sources.Offence;
import org.foursight.sources.Register;
import org.foursight.sources.Rule;

/** Puts together the report of one case file from its firings; equal input gives an equal report. */
public final class ReportBuilder {

    private static final String SCHEMA = "foursight/report/1";
    private static final List<String> OPEN_KINDS = List.of("four", "element");

    private final Register register;
    private final Questionnaires questionnaires;
    private final RuleBookStamp stamp;
    private final Reasons reasons;

    /** Make a builder for a rule book and its registers. */
    public ReportBuilder(RuleBookStamp stamp, List<Rule> rules, Register register, Questionnaires questionnaires) {
        this.register = register;
        this.questionnaires = questionnaires;
        this.stamp = stamp;
        this.reasons = new Reasons(rules, register, questionnaires);
    }

    /** Build the report of a case file whose rules fired as given. */
    public Report build(CaseFile caseFile, List<Firing> firings) {
        Outcome outcome = new Outcome(firings);
        AdviceShelf shelf = new AdviceShelf(register, reasons);
        List<PairReport> pairs = new ArrayList<>();
        for (Pair pair : Facts.pairs(caseFile)) {
            pairs.add(pair(caseFile, pair, outcome, shelf));
        }
        List<AdviceItem> advice = shelf.items(outcome, pairs, "legal", "investigation");
        List<AdviceItem> safeguards = shelf.items(outcome, pairs, "safeguard");
        List<Gap> gaps = gaps(caseFile, pairs);
        Headline headline = new HeadlineWriter(register).write(pairs, shelf.all(outcome, pairs), gaps);
        return new Report(
                SCHEMA,
                caseFile.reference(),
                caseFile.demonstration(),
                caseFile.asOf(),
                stamp,
                headline,
                pairs,
                advice,
                safeguards,
                gaps,
                lines(firings));
    }

    private PairReport pair(CaseFile caseFile, Pair pair, Outcome outcome, AdviceShelf shelf) {
        String about = pair.toString();
        List<ElementReport> four = register.elements().stream()
                .filter(element -> element.kind().equals("four"))
                .map(element -> element(element, about, outcome))
                .toList();
        List<OffenceReport> offences = register.offences().stream()
                .map(offence -> offence(offence, about, outcome))
                .toList();
        String relationship = caseFile.relationships().stream()
                .filter(tie ->
                        tie.victim().equals(pair.victim()) && tie.suspect().equals(pair.suspect()))
                .map(Relationship::kind)
                .map(Object::toString)
                .findFirst()
                .orElse("notKnown");
        Classification classification = new Classification(
                caseFile.recordedAs().toString(),
                supported(about, outcome),
                couldBecome(about, outcome),
                offences,
                shelf.items(outcome, about, "recording", "code"),
                shelf.items(outcome, about, "timeLimit"));
        return new PairReport(about, relationship, four, classification);
    }

    private ElementReport element(Element element, String about, Outcome outcome) {
        Status status = outcome.status(element.id(), about);
        List<Question> questions = status == Status.UNKNOWN
                ? questionnaires.itemsInforming(element.id()).stream()
                        .map(asked -> new Question(
                                asked.id(), asked.item().prompt(), asked.item().whoCanAnswer()))
                        .toList()
                : List.of();
        return new ElementReport(
                element.id(),
                element.label(),
                element.test(),
                status,
                reasons.of(outcome.firings(element.id(), about)),
                questions);
    }

    private OffenceReport offence(Offence offence, String about, Outcome outcome) {
        List<ElementReport> elements = offence.elements().stream()
                .map(id -> element(register.element(id), about, outcome))
                .toList();
        return new OffenceReport(
                offence.id(),
                offence.label(),
                offence.citation(),
                outcome.status(offence.id(), about),
                count(elements, Status.MET),
                count(elements, Status.NOT_MET),
                count(elements, Status.UNKNOWN),
                offence.homeOfficeCode(),
                offence.mode(),
                offence.maximum(),
                elements);
    }

    private static int count(List<ElementReport> elements, Status status) {
        return (int)
                elements.stream().filter(element -> element.status() == status).count();
    }

    private String supported(String about, Outcome outcome) {
        Optional<Offence> best = conduct()
                .filter(offence -> outcome.status(offence.id(), about) == Status.MET)
                .max(Comparator.comparingInt(Offence::rank));
        if (best.isPresent()) {
            int rank = best.get().rank();
            return conduct()
                    .filter(offence -> offence.rank() == rank && outcome.status(offence.id(), about) == Status.MET)
                    .map(Offence::id)
                    .collect(Collectors.joining("+"));
        }
        boolean closed = conduct().allMatch(offence -> outcome.status(offence.id(), about) == Status.NOT_MET);
        return closed ? "none" : "notKnown";
    }

    private List<String> couldBecome(String about, Outcome outcome) {
        int reached = conduct()
                .filter(offence -> outcome.status(offence.id(), about) == Status.MET)
                .mapToInt(Offence::rank)
                .max()
                .orElse(0);
        return conduct()
                .filter(offence -> offence.rank() >= reached)
                .filter(offence -> outcome.status(offence.id(), about) == Status.UNKNOWN)
                .map(Offence::id)
                .toList();
    }

    /** The offences of harassment and stalking; a breach of an order is looked at beside them. */
    private Stream<Offence> conduct() {
        return register.offences().stream().filter(offence -> offence.rank() > 1);
    }

    private List<Gap> gaps(CaseFile caseFile, List<PairReport> pairs) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        for (Element element : register.elements()) {
            boolean open = OPEN_KINDS.contains(element.kind()) && isOpen(element.id(), pairs);
            for (Questionnaires.Asked asked :
                    open ? questionnaires.itemsInforming(element.id()) : List.<Questionnaires.Asked>of()) {
                gaps.merge(asked.id(), gap(asked, element), Gap::and);
            }
        }
        caseFile.answers().stream()
                .filter(answer -> answer.incident() == null && answer.victim() == null && answer.suspect() == null)
                .filter(answer -> answer.value() == Reply.YES || answer.value() == Reply.NO)
                .forEach(answer -> gaps.remove(answer.questionnaire() + "/" + answer.item()));
        return List.copyOf(gaps.values());
    }

    private static Gap gap(Questionnaires.Asked asked, Element element) {
        return new Gap(asked.id(), asked.item().prompt(), asked.item().whoCanAnswer(), List.of(Named.of(element)));
    }

    private static boolean isOpen(String element, List<PairReport> pairs) {
        return pairs.stream()
                .flatMap(pair -> Stream.concat(
                        pair.four().stream(),
                        pair.classification().offences().stream()
                                .filter(offence -> !offence.id().equals("offence-breach"))
                                .flatMap(offence -> offence.elements().stream())))
                .anyMatch(shown -> shown.id().equals(element) && shown.status() == Status.UNKNOWN);
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
