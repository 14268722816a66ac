package org.foursight.web.pages.desk;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.findings.Status;
import org.foursight.report.BoundFact;
import org.foursight.report.ElementReport;
import org.foursight.report.Gap;
import org.foursight.report.GapOrder;
import org.foursight.report.GapWords;
import org.foursight.report.Named;
import org.foursight.report.OffenceReport;
import org.foursight.report.PairReport;
import org.foursight.report.Question;
import org.foursight.report.Reason;
import org.foursight.report.Report;

/** A report with what its page needs beside it: names for ids, each element once, dates in words. */
public final class CasePage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final CaseLink link;
    private final Report report;
    private final FactWords facts;
    private final Map<String, String> labels = new HashMap<>();

    /** Make it for one report. */
    public CasePage(CaseLink link, Report report) {
        this(link, report, FactWords.none());
    }

    /** Make it for one report, with words for its facts. */
    public CasePage(CaseLink link, Report report, FactWords facts) {
        this.link = link;
        this.report = report;
        this.facts = facts;
        for (PairReport pair : report.pairs()) {
            for (ElementReport element : elements(pair)) {
                labels.put(element.id(), element.label());
            }
            for (OffenceReport offence : pair.classification().offences()) {
                labels.put(offence.id(), offence.label() + ", " + offence.citation());
            }
        }
    }

    /** Return which demonstration case it is. */
    public CaseLink link() {
        return link;
    }

    /** Return the report. */
    public Report report() {
        return report;
    }

    /** Return the name of an element or offence, or the id itself when the report names it nowhere. */
    public String label(String id) {
        return labels.getOrDefault(id, id);
    }

    /** Return the names of elements or offences in one line. */
    public String labels(List<String> ids) {
        return String.join("; ", ids.stream().map(this::label).toList());
    }

    /** Return the names of elements in one line. */
    public String names(List<Named> elements) {
        return String.join("; ", elements.stream().map(Named::label).toList());
    }

    /** Return what is supported, in words. */
    public String supported(PairReport pair) {
        String id = pair.classification().supported();
        return switch (id) {
            case "none" -> "No offence considered here is supported";
            case "notKnown" -> "Not known yet";
            default -> labels(List.of(id.split("\\+")));
        };
    }

    /** Return every element of a pair once: FOUR first, then in the order of the offences. */
    public List<ElementReport> elements(PairReport pair) {
        Map<String, ElementReport> once = new LinkedHashMap<>();
        List<ElementReport> all = new ArrayList<>(pair.four());
        pair.classification().offences().forEach(offence -> all.addAll(offence.elements()));
        all.forEach(element -> once.putIfAbsent(element.id(), element));
        return List.copyOf(once.values());
    }

    /** Return the place on the page where an element is explained. */
    public String anchor(PairReport pair, ElementReport element) {
        return "why-" + pair.about().replace('~', '-') + "-" + element.id();
    }

    /** Return the elements of an offence that have a status. */
    public List<ElementReport> elements(OffenceReport offence, Status status) {
        return offence.elements().stream()
                .filter(element -> element.status() == status)
                .toList();
    }

    /** Return the elements that have one of some statuses. */
    public List<ElementReport> withStatus(List<ElementReport> elements, Status... statuses) {
        return elements.stream()
                .filter(element -> List.of(statuses).contains(element.status()))
                .toList();
    }

    /** Return the names of elements in one line. */
    public String listed(List<ElementReport> elements) {
        return String.join("; ", elements.stream().map(ElementReport::label).toList());
    }

    /** Return the reasons of an element that conclude one way, {@code MET} or {@code NOT_MET}. */
    public List<Reason> concluding(ElementReport element, String way) {
        return element.reasons().stream()
                .filter(reason -> reason.concludes().equals(way))
                .toList();
    }

    /** Return who a pair is, or several pairs parted by commas are, in words. */
    public String who(String about) {
        return Stream.of(about.split(", ", -1))
                .map(pair -> pair.split("~", 2))
                .map(ids -> ids.length < 2 ? ids[0] : "victim " + ids[0] + ", suspect " + ids[1])
                .collect(Collectors.joining("; "));
    }

    /** Return the heading of a pair; it names the people only when there are several pairs. */
    public String heading(PairReport pair) {
        return "What the entries support" + (report.pairs().size() > 1 ? ": " + who(pair.about()) : "");
    }

    /** Return the place on the page where a part of a pair begins. */
    public String part(PairReport pair, String part) {
        return "part-" + pair.about().replace('~', '-') + "-" + part;
    }

    /** Return where a question about a pair is answered; empty for a demonstration case, which nobody answers. */
    public String place(PairReport pair, Question question) {
        return link.id().isEmpty()
                ? CaseBar.address(link.title()) + "/q/" + question.id()
                        + (report.pairs().size() > 1 ? "?about=" + pair.about() : "")
                : "";
    }

    /** Return what a fact was, with incidents named by their dates. */
    public String fact(BoundFact fact) {
        return facts.of(fact);
    }

    /** Return the ids of the other entries of a fact, in brackets; empty when there are none. */
    public String ids(BoundFact fact) {
        return facts.ids(fact);
    }

    /** Return words with a capital letter in front. */
    public String sentence(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /** Return a date in words. */
    public String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Return the open questions, those first whose answer alone would settle an offence. */
    public List<Gap> gaps() {
        return GapOrder.of(report);
    }

    /** Return what a question could change, in words. */
    public String changes(Gap gap) {
        return GapWords.changes(gap);
    }
}
