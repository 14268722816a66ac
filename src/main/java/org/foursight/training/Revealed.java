package org.foursight.training;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.foursight.casefile.Answer;
import org.foursight.casefile.Breach;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Decision;
import org.foursight.casefile.Entries;
import org.foursight.casefile.Entry;
import org.foursight.casefile.History;
import org.foursight.casefile.Impact;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Instrument;
import org.foursight.casefile.Order;
import org.foursight.casefile.Relationship;
import org.foursight.casefile.Step;
import org.foursight.casefile.Warning;

/** A case file of the entries revealed so far, and nothing that points to one that is not. */
final class Revealed {

    private final Collection<String> ids;

    private Revealed(Collection<String> ids) {
        this.ids = ids;
    }

    /** Return a case file with the people, and with the entries of these ids only. */
    static CaseFile of(CaseFile from, Collection<String> ids) {
        Revealed revealed = new Revealed(ids);
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
                revealed.of(from.relationships(), Relationship::id),
                revealed.of(from.incidents(), Incident::id),
                revealed.of(from.warnings(), Warning::id),
                revealed.of(from.impact(), Impact::id),
                revealed.answers(from.answers()),
                revealed.of(from.instruments(), Instrument::id),
                revealed.of(from.history(), History::id),
                revealed.of(from.orders(), Order::id).stream()
                        .map(revealed::order)
                        .toList(),
                revealed.of(from.investigation(), Step::id),
                revealed.of(from.proceedings(), Step::id),
                revealed.of(from.decisions(), Decision::id));
    }

    /** Return the ids of every entry of a case file. */
    static List<String> all(CaseFile caseFile) {
        return Entries.of(caseFile).stream().map(Entry::id).toList();
    }

    private <T> List<T> of(List<T> entries, Function<T, String> id) {
        return entries.stream().filter(entry -> ids.contains(id.apply(entry))).toList();
    }

    private List<Answer> answers(List<Answer> answers) {
        return of(answers, Answer::id).stream()
                .filter(answer -> answer.incident() == null || ids.contains(answer.incident()))
                .toList();
    }

    private Order order(Order order) {
        List<Breach> breaches = order.breaches().stream()
                .filter(breach -> breach.incident() == null || ids.contains(Objects.requireNonNull(breach.incident())))
                .toList();
        return new Order(
                order.id(),
                order.kind(),
                order.against(),
                order.protects(),
                order.madeOn(),
                order.endsOn(),
                order.untilFurtherOrder(),
                order.served(),
                order.terms(),
                breaches,
                order.breachesChecked(),
                order.basis());
    }
}
