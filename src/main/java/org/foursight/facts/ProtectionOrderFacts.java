package org.foursight.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.foursight.casefile.Answer;
import org.foursight.casefile.Behaviour;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Order;
import org.foursight.casefile.OrderKind;
import org.foursight.casefile.Step;

/** Facts that only the Stalking Protection Act 2019 asks for. */
final class ProtectionOrderFacts {

    private static final Set<Behaviour> ACTS = Set.of(
            Behaviour.FOLLOWING,
            Behaviour.CONTACT,
            Behaviour.GIFT,
            Behaviour.PUBLISHING_ABOUT,
            Behaviour.PUBLISHING_AS,
            Behaviour.MONITORING_COMMUNICATIONS,
            Behaviour.LOITERING,
            Behaviour.INTERFERING_WITH_PROPERTY,
            Behaviour.WATCHING_OR_SPYING);

    private static final String SERVED = "spoServed";
    private static final String INTERIM_SERVED = "interimSpoServed";

    /** Steps that start the three days, and what each is. */
    private static final Map<String, String> TRIGGERS = Map.of(
            SERVED,
            "served",
            INTERIM_SERVED,
            "served",
            "sexOffenderRegistrationEnded",
            "registrationEnded",
            "notifiedDetailsChanged",
            "detailsChanged");

    /** Two days after the first make three days. */
    private static final int DAYS_AFTER_THE_FIRST = 2;

    private ProtectionOrderFacts() {}

    static void derive(CaseFile caseFile, Conduct conduct, List<Fact> facts) {
        String about = conduct.about();
        facts.add(new Screened(about, caseFile.asOf(), List.of(new Entry("asOf", "/asOf"))));
        acts(conduct, facts);
        for (int i = 0; i < caseFile.answers().size(); i++) {
            Answer answer = caseFile.answers().get(i);
            String note = Objects.requireNonNullElse(answer.note(), "");
            if (!note.isBlank() && answer.incident() == null && conduct.concerns(answer, caseFile)) {
                facts.add(new ReasonNoted(
                        about, answer.questionnaire(), answer.item(), Pointer.to(answer.id(), "answers", i)));
            }
        }
        notifications(caseFile, conduct.pair(), facts);
    }

    private static void acts(Conduct conduct, List<Fact> facts) {
        int atLeast = 0;
        List<Incident> counted = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < conduct.incidents().size(); i++) {
            Incident incident = conduct.incidents().get(i);
            boolean own = incident.by() != null;
            if (own && isAssociated(incident)) {
                atLeast += incident.actsStated();
                counted.add(incident);
                entries.add(conduct.entries().get(i));
            }
        }
        if (atLeast > 0) {
            int occasions = OccasionCount.atLeast(counted, conduct.asOf(), Incident::occasionsStated);
            facts.add(new StalkingActs(conduct.about(), atLeast, occasions, List.copyOf(entries)));
        }
    }

    private static boolean isAssociated(Incident incident) {
        boolean explained =
                incident.otherReason() != null && !incident.otherReason().isBlank();
        return incident.behaviours().stream()
                .anyMatch(done -> ACTS.contains(done) || done == Behaviour.OTHER_ASSOCIATED && explained);
    }

    private static void notifications(CaseFile caseFile, Pair pair, List<Fact> facts) {
        List<Step> steps = caseFile.proceedings();
        List<Order> interim = interimOrders(caseFile, pair);
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            LocalDate on = step.on();
            String trigger = TRIGGERS.get(step.kind());
            boolean past = on != null && !on.isAfter(caseFile.asOf());
            if (trigger != null
                    && on != null
                    && past
                    && happened(step, pair)
                    && !replacesInterim(step, on, steps, interim, pair)) {
                LocalDate by = on.plusDays(DAYS_AFTER_THE_FIRST);
                facts.add(new NotificationDue(
                        pair.toString(),
                        trigger,
                        on,
                        by,
                        (int) ChronoUnit.DAYS.between(caseFile.asOf(), by),
                        Pointer.to(step.id(), "proceedings", i)));
            }
        }
    }

    private static List<Order> interimOrders(CaseFile caseFile, Pair pair) {
        return caseFile.orders().stream()
                .filter(order -> order.kind() == OrderKind.INTERIM_STALKING_PROTECTION_ORDER
                        && order.against().equals(pair.suspect()))
                .toList();
    }

    /**
     * Say whether an order took the place of an interim one, under which the first notification was due already.
     *
     * <p>It did not where every interim order that is recorded had ended before.
     */
    private static boolean replacesInterim(Step step, LocalDate on, List<Step> steps, List<Order> interim, Pair pair) {
        boolean allEnded = !interim.isEmpty()
                && interim.stream().map(Order::endsOn).allMatch(ended -> ended != null && ended.isBefore(on));
        return step.kind().equals(SERVED)
                && !allEnded
                && steps.stream()
                        .filter(other -> other.kind().equals(INTERIM_SERVED) && happened(other, pair))
                        .map(Step::on)
                        .anyMatch(served -> served != null && !served.isAfter(on));
    }

    private static boolean happened(Step step, Pair pair) {
        return !Boolean.FALSE.equals(step.done())
                && (step.suspect() == null || step.suspect().equals(pair.suspect()));
    }
}
