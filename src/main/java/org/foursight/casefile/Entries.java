package org.foursight.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The entries of a case file that can be taken out one by one: all but the people themselves. */
public final class Entries {

    private final List<Entry> all = new ArrayList<>();

    private Entries() {}

    /** List the entries, in the order of the case file. */
    public static List<Entry> of(CaseFile caseFile) {
        Entries entries = new Entries();
        entries.add("relationships", caseFile.relationships(), Relationship::id);
        entries.add("incidents", caseFile.incidents(), Incident::id);
        entries.add("warnings", caseFile.warnings(), Warning::id);
        entries.add("impact", caseFile.impact(), Impact::id);
        entries.add("answers", caseFile.answers(), Answer::id);
        entries.add("instruments", caseFile.instruments(), Instrument::id);
        entries.add("history", caseFile.history(), History::id);
        entries.add("orders", caseFile.orders(), Order::id);
        entries.add("investigation", caseFile.investigation(), Step::id);
        entries.add("proceedings", caseFile.proceedings(), Step::id);
        entries.add("decisions", caseFile.decisions(), Decision::id);
        return List.copyOf(entries.all);
    }

    private <T> void add(String list, List<T> entries, Function<T, String> id) {
        for (int i = 0; i < entries.size(); i++) {
            all.add(new Entry(id.apply(entries.get(i)), "/" + list + "/" + i));
        }
    }

    /** Return a copy of a case file without the entry of an id; what refers to it stays and refers to nothing. */
    public static CaseFile without(CaseFile from, String id) {
        return new CaseFile(
                from.schema(),
                from.reference(),
                from.demonstration(),
                from.asOf(),
                from.reportedOn(),
                from.recordedAs(),
                from.unit(),
                from.victims(),
                from.suspects(),
                left(from.relationships(), Relationship::id, id),
                left(from.incidents(), Incident::id, id),
                left(from.warnings(), Warning::id, id),
                left(from.impact(), Impact::id, id),
                left(from.answers(), Answer::id, id),
                left(from.instruments(), Instrument::id, id),
                left(from.history(), History::id, id),
                left(from.orders(), Order::id, id),
                left(from.investigation(), Step::id, id),
                left(from.proceedings(), Step::id, id),
                left(from.decisions(), Decision::id, id));
    }

    private static <T> List<T> left(List<T> entries, Function<T, String> id, String out) {
        for (T entry : entries) {
            if (id.apply(entry).equals(out)) {
                return entries.stream()
                        .filter(other -> !id.apply(other).equals(out))
                        .toList();
            }
        }
        return entries;
    }
}
