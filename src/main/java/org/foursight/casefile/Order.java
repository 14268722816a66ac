package org.foursight.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An order, injunction or set of conditions against a suspect.
 *
 * @param id unique in the case file
 * @param kind the kind of order
 * @param against the suspect bound by it
 * @param protects ids of the victims it protects; empty when not recorded
 * @param madeOn when made; null when not recorded
 * @param endsOn when it ends; null when without end or not recorded
 * @param untilFurtherOrder {@code true} when it is recorded to have no end date
 * @param served whether the suspect was served or present; null when not recorded
 * @param terms what it forbids or requires
 * @param breaches recorded breaches
 * @param breachesChecked whether breaches were checked for; null when not recorded
 * @param basis what it rests on
 */
public record Order(
        String id,
        OrderKind kind,
        String against,
        List<String> protects,
        @Nullable LocalDate madeOn,
        @Nullable LocalDate endsOn,
        @Nullable Boolean untilFurtherOrder,
        @Nullable Boolean served,
        List<String> terms,
        List<Breach> breaches,
        @Nullable Boolean breachesChecked,
        Basis basis) {

    /** Missing lists are empty; the record keeps its own copies. */
    public Order {
        protects = protects == null ? List.of() : List.copyOf(protects);
        terms = terms == null ? List.of() : List.copyOf(terms);
        breaches = breaches == null ? List.of() : List.copyOf(breaches);
    }
}
