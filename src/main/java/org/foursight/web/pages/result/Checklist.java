package org.foursight.web.pages.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.foursight.findings.Status;
import org.foursight.report.ElementReport;
import org.foursight.report.OffenceReport;
import org.foursight.report.PairReport;
import org.foursight.sources.Rule;
import org.foursight.web.pages.desk.CasePage;
import org.foursight.web.pages.desk.StatusMark;

/**
 * What one offence, or FOUR, asks of the entries about one victim and one suspect.
 *
 * @param id its place on the page
 * @param title the offence with its section
 * @param counts how many elements come out which way, in words
 * @param separates what it asks beyond the offences above, in words; empty where nothing is above
 * @param rows each element
 */
public record Checklist(String id, String title, String counts, String separates, List<Row> rows) {

    private static final int MOST = 6;

    /** The record keeps its own copy of the list. */
    public Checklist {
        rows = List.copyOf(rows);
    }

    /**
     * One element.
     *
     * @param element the element
     * @param above whether it stands in a list above as well, which tells the rest
     * @param forIt entries that rules rely on to conclude that it is met
     * @param against entries that rules rely on to conclude that it is not met
     * @param paragraphs what its rules rest on
     */
    public record Row(ElementReport element, boolean above, String forIt, String against, Set<String> paragraphs) {}

    /** Return the lists of the offences considered for a pair, in their order, each element told once. */
    public static List<Checklist> law(CasePage page, PairReport pair, List<Rule> rules) {
        List<Checklist> lists = new ArrayList<>();
        Set<String> told = new LinkedHashSet<>();
        for (OffenceReport offence : pair.classification().offences()) {
            String fresh = offence.elements().stream()
                    .filter(element -> !told.contains(element.id()))
                    .map(element -> element.label() + " ("
                            + StatusMark.of(element.status()).words().toLowerCase(Locale.UK) + ")")
                    .collect(Collectors.joining("; "));
            String separates = told.isEmpty()
                    ? ""
                    : fresh.isEmpty()
                            ? "It asks nothing beyond the offences above."
                            : "Beyond the offences above: " + fresh + ".";
            lists.add(new Checklist(
                    page.part(pair, offence.id()),
                    offence.label() + ", " + offence.citation(),
                    counts(offence.elements()),
                    separates,
                    rows(offence.elements(), told, rules)));
        }
        return lists;
    }

    /** Return the list of FOUR, which is not the law. */
    public static Checklist four(CasePage page, PairReport pair, List<Rule> rules) {
        return new Checklist(
                page.part(pair, "four"),
                "Fixated, obsessive, unwanted, repeated",
                counts(pair.four()),
                "",
                rows(pair.four(), new LinkedHashSet<>(), rules));
    }

    private static List<Row> rows(List<ElementReport> elements, Set<String> told, List<Rule> rules) {
        return elements.stream()
                .map(element -> told.add(element.id())
                        ? new Row(
                                element,
                                false,
                                entries(element, "MET"),
                                entries(element, "NOT_MET"),
                                paragraphs(element.id(), rules))
                        : new Row(element, true, "", "", Set.of()))
                .toList();
    }

    private static Set<String> paragraphs(String element, List<Rule> rules) {
        return rules.stream()
                .filter(rule -> rule.concludes().equals(element))
                .map(Rule::source)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Return the entries that conclude it one way, or the elements where rules go by those alone. */
    private static String entries(ElementReport element, String way) {
        List<String> entries = element.reasons().stream()
                .filter(reason -> reason.concludes().equals(way))
                .flatMap(reason -> reason.facts().stream())
                .flatMap(fact -> fact.entries().stream())
                .distinct()
                .toList();
        if (!entries.isEmpty()) {
            String first = String.join(", ", entries.subList(0, Math.min(MOST, entries.size())));
            return entries.size() > MOST ? first + " and " + (entries.size() - MOST) + " more" : first;
        }
        return element.reasons().stream()
                .filter(reason -> reason.concludes().equals(way))
                .flatMap(reason -> reason.because().stream())
                .map(named -> named.label())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String counts(List<ElementReport> elements) {
        return elements.size() + (elements.size() == 1 ? " element: " : " elements: ")
                + count(elements, Status.MET) + " met, " + count(elements, Status.NOT_MET) + " not met, "
                + count(elements, Status.UNKNOWN) + " not known"
                + (count(elements, Status.CONFLICT) == 0
                        ? ""
                        : ", " + count(elements, Status.CONFLICT) + " with answers that conflict");
    }

    private static long count(List<ElementReport> elements, Status status) {
        return elements.stream().filter(element -> element.status() == status).count();
    }
}
