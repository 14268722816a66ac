package org.foursight.web.pages.result;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.foursight.report.AdviceItem;
import org.foursight.report.OffenceReport;
import org.foursight.report.OutcomeRange;
import org.foursight.report.PairReport;
import org.foursight.report.Steps;
import org.foursight.web.pages.desk.CasePage;

/**
 * The result of a case, beside the person's own view.
 *
 * @param page the report with names for ids
 * @param address where the pages of the case begin
 * @param comparison own view and rules in one sentence
 * @param stale why the result is not about what is entered now; empty when it is
 * @param changed what of the advice is new or gone since the rules were last run; empty when nothing
 * @param decisions what the officer decided, by pair and conclusion
 * @param settled ids of the advice that is done or does not apply
 * @param entered the entry on a protection order; empty when nobody has made one
 * @param missing the open questions
 * @param reminder what to remember about its reason; empty for nothing
 */
public record ResultSheet(
        CasePage page,
        String address,
        String comparison,
        String stale,
        String changed,
        Map<String, String> decisions,
        Set<String> settled,
        String entered,
        GapsSheet missing,
        String reminder) {

    /** The record keeps its own copies. */
    public ResultSheet {
        decisions = Map.copyOf(decisions);
        settled = Set.copyOf(settled);
    }

    private static final int FIRST = 5;

    /** Say what the entries support, for every two people on a line of its own. */
    public List<String> supports() {
        return List.of(page.report().headline().supports().split(" (?=For [^ ]+ by [^ ]+: )"));
    }

    /** Return what there is to clear up because entries speak against one another; a conclusion may rest on one of them. */
    public List<AdviceItem> contradictions() {
        return safeguards(true);
    }

    /** Return what else of the record needs a second look. */
    public List<AdviceItem> secondLook() {
        return safeguards(false);
    }

    private List<AdviceItem> safeguards(boolean contradictions) {
        return page.report().safeguards().stream()
                .filter(item -> item.id().startsWith("contradiction-") == contradictions)
                .toList();
    }

    /** Say what to do today. */
    public String today() {
        return Steps.today(page.report(), settled);
    }

    /** Return the first pieces of advice that are not settled yet. */
    public List<AdviceItem> first() {
        return Steps.open(page.report(), settled).stream().limit(FIRST).toList();
    }

    /** Return how many pieces of advice there are. */
    public int steps() {
        return Steps.of(page.report()).size();
    }

    /** Return how many pieces of advice are settled. */
    public long done() {
        return Steps.of(page.report()).stream()
                .filter(item -> settled.contains(item.id()))
                .count();
    }

    /** Return how many pieces of advice are shown. */
    public int shown() {
        return first().size();
    }

    /** Return what was decided on an offence about a pair. */
    public String decided(PairReport pair, OffenceReport offence) {
        return decisions.getOrDefault(pair.about() + " " + offence.id(), "Not decided");
    }

    /** Return what the case could still be, and on how many answers that depends. */
    public String envelope(PairReport pair) {
        return "On these answers: " + page.supported(pair) + ". It could still become: "
                + pair.classification().couldBecome().stream()
                        .map(id -> page.label(id) + answers(pair, id))
                        .collect(Collectors.joining("; "))
                + ".";
    }

    private static String answers(PairReport pair, String id) {
        return pair.outlook().outcomes().stream()
                .filter(range -> range.id().equals(id))
                .flatMap(range -> range.ways().stream())
                .filter(OutcomeRange.Way::up)
                .findFirst()
                .map(way -> way.answers() == 1
                        ? ", depending on 1 answer"
                        : ", depending on " + way.answers() + " answers or more")
                .orElse("");
    }
}
