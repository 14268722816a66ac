package org.foursight.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.findings.Status;

/** Drafts the grounds of an application from what the report already says, and adds nothing to it. */
final class OrderDrafter {

    private static final String NOTICE =
            "Draft for the legal team, put together from recorded entries. It is no application and no decision: the chief"
                    + " officer decides whether to apply, and the court whether to make an order.";

    private OrderDrafter() {}

    static OrderDraft draft(List<ElementReport> limbs, List<AdviceItem> terms) {
        return new OrderDraft(
                NOTICE,
                limbs.stream().map(OrderDrafter::ground).toList(),
                terms.stream().map(OrderDrafter::term).toList(),
                gaps(limbs, terms));
    }

    private static DraftGround ground(ElementReport limb) {
        List<Named> because = limb.reasons().stream()
                .flatMap(reason -> reason.because().stream())
                .distinct()
                .toList();
        return new DraftGround(limb.id(), limb.label(), limb.status(), facts(limb.reasons()), because);
    }

    private static DraftTerm term(AdviceItem item) {
        List<String> entries = facts(item.reasons()).stream()
                .flatMap(fact -> fact.entries().stream())
                .distinct()
                .toList();
        return new DraftTerm(item.id(), item.text(), entries);
    }

    /** The facts of all reasons, each once, in the order in which they are shown. */
    private static List<BoundFact> facts(List<Reason> reasons) {
        Map<String, BoundFact> facts = new LinkedHashMap<>();
        reasons.forEach(reason ->
                reason.facts().forEach(fact -> facts.putIfAbsent(fact.words() + fact.entries(), fact)));
        return List.copyOf(facts.values());
    }

    private static List<String> gaps(List<ElementReport> limbs, List<AdviceItem> terms) {
        List<String> gaps = new ArrayList<>();
        for (ElementReport limb : limbs) {
            if (limb.status() == Status.UNKNOWN) {
                gaps.add(limb.label() + " is not known.");
                limb.questions().forEach(question -> gaps.add(question.prompt()));
            } else if (limb.status() == Status.CONFLICT) {
                gaps.add(limb.label() + ": the entries point both ways, and a person decides.");
            } else if (limb.status() == Status.NOT_MET) {
                gaps.add(limb.label() + " is recorded as absent.");
            }
        }
        String reason = terms.isEmpty()
                ? "No term is suggested by the entries: say what an order would forbid or require, and why."
                : "The reason why each term is necessary, and for how long.";
        return Stream.concat(
                        gaps.stream(),
                        Stream.of(reason, "Who is to be protected.", "The officer who will monitor the order."))
                .toList();
    }
}
