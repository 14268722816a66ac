package org.foursight.report;

import java.util.List;
import org.foursight.findings.Status;
import org.foursight.questions.Questionnaires;
import org.foursight.sources.Element;
import org.foursight.sources.Register;

/** Says of each element what is concluded for one victim and suspect, why, or what would inform it. */
final class ElementReports {

    private final Register register;
    private final Questionnaires questionnaires;
    private final Reasons reasons;
    private final Outcome outcome;
    private final WhyNots whyNots;

    ElementReports(
            Register register, Questionnaires questionnaires, Reasons reasons, Outcome outcome, WhyNots whyNots) {
        this.whyNots = whyNots;
        this.register = register;
        this.questionnaires = questionnaires;
        this.reasons = reasons;
        this.outcome = outcome;
    }

    /** Return every element of a kind, in the order of the register. */
    List<ElementReport> ofKind(String kind, String about) {
        return register.ofKind(kind).stream().map(element -> of(element, about)).toList();
    }

    /** Return the elements of a kind on which something was concluded. */
    List<ElementReport> concluded(String kind, String about) {
        return register.ofKind(kind).stream()
                .filter(element -> outcome.status(element.id(), about) != Status.UNKNOWN)
                .map(element -> of(element, about))
                .toList();
    }

    ElementReport of(String element, String about) {
        return of(register.element(element), about);
    }

    private ElementReport of(Element element, String about) {
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
                questions,
                status == Status.UNKNOWN ? whyNots.of(element.id(), about) : List.of());
    }
}
