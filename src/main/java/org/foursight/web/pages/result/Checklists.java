package org.foursight.web.pages.result;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.foursight.findings.Status;
import org.foursight.report.ElementReport;
import org.foursight.report.Named;
import org.foursight.report.OffenceReport;
import org.foursight.report.PairReport;
import org.foursight.report.Reason;
import org.foursight.sources.Rule;
import org.foursight.web.pages.desk.CasePage;
import org.foursight.web.pages.desk.StatusMark;

/** Makes the checklists of a report. */
public final class Checklists {

    private final CasePage page;
    private final List<Rule> rules;
    private final Unread unread;

    Checklists(CasePage page, List<Rule> rules, Unread unread) {
        this.page = page;
        this.rules = rules;
        this.unread = unread;
    }

    /** Return the lists of the offences considered for a pair, in their order, each element told once. */
    public List<Checklist> law(PairReport pair) {
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
                    rows(pair, offence.elements(), told)));
        }
        return lists;
    }

    /** Return the list of FOUR, which is not the law. */
    public Checklist four(PairReport pair) {
        return new Checklist(
                page.part(pair, "four"),
                "Fixated, obsessive, unwanted, repeated",
                counts(pair.four()),
                "",
                rows(pair, pair.four(), new LinkedHashSet<>()));
    }

    private List<Checklist.Row> rows(PairReport pair, List<ElementReport> elements, Set<String> told) {
        return elements.stream()
                .map(element -> told.add(element.id())
                        ? new Checklist.Row(
                                element,
                                false,
                                facts(element, "MET"),
                                facts(element, "NOT_MET"),
                                unread.of(pair, element),
                                paragraphs(element.id()))
                        : new Checklist.Row(element, true, List.of(), List.of(), List.of(), Set.of()))
                .toList();
    }

    private Set<String> paragraphs(String element) {
        return rules.stream()
                .filter(rule -> rule.concludes().equals(element))
                .map(Rule::source)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Return the facts that conclude it one way, or the elements where rules go by those alone. */
    private List<String> facts(ElementReport element, String way) {
        List<Reason> reasons = page.concluding(element, way);
        List<String> facts = reasons.stream()
                .flatMap(reason -> reason.facts().stream())
                .map(page::fact)
                .distinct()
                .toList();
        return !facts.isEmpty()
                ? facts
                : reasons.stream()
                        .flatMap(reason -> reason.because().stream())
                        .map(Named::label)
                        .distinct()
                        .toList();
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
