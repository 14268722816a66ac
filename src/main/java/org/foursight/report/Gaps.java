package org.foursight.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Reply;
import org.foursight.findings.Status;
import org.foursight.questions.Questionnaires;
import org.foursight.sources.Element;
import org.foursight.sources.Register;

/** Lists the unanswered questions that would inform an element still open for any victim and suspect. */
final class Gaps {

    private final Register register;
    private final Questionnaires questionnaires;

    Gaps(Register register, Questionnaires questionnaires) {
        this.register = register;
        this.questionnaires = questionnaires;
    }

    List<Gap> of(CaseFile caseFile, List<PairReport> pairs) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        for (Element element : register.elements()) {
            if (isOpen(element.id(), pairs)) {
                for (Questionnaires.Asked asked : questionnaires.itemsInforming(element.id())) {
                    gaps.merge(asked.id(), gap(asked, element), Gap::and);
                }
            }
        }
        caseFile.answers().stream()
                .filter(answer -> answer.incident() == null && answer.victim() == null && answer.suspect() == null)
                .filter(answer -> answer.value() == Reply.YES || answer.value() == Reply.NO)
                .forEach(answer -> gaps.remove(answer.questionnaire() + "/" + answer.item()));
        return List.copyOf(gaps.values());
    }

    private static Gap gap(Questionnaires.Asked asked, Element element) {
        return new Gap(asked.id(), asked.item().prompt(), asked.item().whoCanAnswer(), List.of(Named.of(element)));
    }

    private static boolean isOpen(String element, List<PairReport> pairs) {
        return pairs.stream()
                .flatMap(Gaps::shown)
                .anyMatch(shown -> shown.id().equals(element) && shown.status() == Status.UNKNOWN);
    }

    private static Stream<ElementReport> shown(PairReport pair) {
        Stream<ElementReport> law = pair.classification().offences().stream()
                .filter(offence -> !offence.id().equals("offence-breach"))
                .flatMap(offence -> offence.elements().stream());
        return Stream.of(pair.four().stream(), law, pair.risk().redFlags().stream(), pair.spo().elements().stream())
                .flatMap(part -> part);
    }
}
