package org.foursight.web.pages.result;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Reply;
import org.foursight.facts.Facts;
import org.foursight.facts.Pair;
import org.foursight.questions.Questionnaires;
import org.foursight.questions.Questionnaires.Asked;
import org.foursight.report.ElementReport;
import org.foursight.report.PairReport;

/** Finds answers no to questions about an element that no rule relied on, so that they are seen beside what was relied on. */
final class Unread {

    private final Questionnaires questionnaires;
    private final CaseFile file;

    Unread(Questionnaires questionnaires, CaseFile file) {
        this.questionnaires = questionnaires;
        this.file = file;
    }

    /** Return the questions that are answered no about a pair although nothing that is concluded on an element rests on it. */
    List<String> of(PairReport pair, ElementReport element) {
        Set<String> asked = questionnaires.itemsInforming(element.id()).stream()
                .map(Asked::id)
                .collect(Collectors.toSet());
        Set<String> relied = element.reasons().stream()
                .flatMap(reason -> reason.facts().stream())
                .flatMap(fact -> fact.entries().stream())
                .collect(Collectors.toSet());
        return Facts.answers(file, Pair.parse(pair.about())).stream()
                .filter(answer -> answer.value() == Reply.NO && !relied.contains(answer.id()))
                .map(answer -> answer.questionnaire() + "/" + answer.item())
                .filter(asked::contains)
                .distinct()
                .flatMap(id -> questionnaires.item(id).stream())
                .map(item -> "“" + item.prompt() + "” no")
                .toList();
    }
}
