package org.foursight.web.pages.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casework.Work;
import org.foursight.facts.Facts;
import org.foursight.web.http.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * What becomes of answers when another victim or suspect is added: those given while there was nobody else are about the
 * two people who were there, and say so from then on.
 *
 * @param entered the answers with the names, by their new places
 * @param takenBack their old places
 */
record AnswerNames(Map<String, String> entered, List<String> takenBack) {

    /** Name the only victim, or the only suspect, in every answer about two people that does not. */
    static AnswerNames of(Work work, boolean victims) {
        CaseFile file = work.file();
        Map<String, String> entered = new LinkedHashMap<>();
        List<String> takenBack = new ArrayList<>();
        List<String> present = victims
                ? file.victims().stream().map(one -> one.id()).toList()
                : file.suspects().stream().map(one -> one.id()).toList();
        JsonNode answers = Json.read(work.body()).path("answers");
        for (int i = 0; present.size() == 1 && i < file.answers().size(); i++) {
            Answer answer = file.answers().get(i);
            boolean named = (victims ? answer.victim() : answer.suspect()) != null;
            if (!named && answer.incident() == null && Facts.isAboutTwo(answer.questionnaire())) {
                List<String> about = Stream.of(present.get(0), victims ? answer.suspect() : answer.victim())
                        .filter(id -> id != null)
                        .toList();
                ObjectNode kept = (ObjectNode) answers.get(i);
                entered.put(Answers.path(answer.questionnaire(), answer.item(), about), Json.text(kept));
                takenBack.add(Answers.path(answer));
            }
        }
        return new AnswerNames(entered, takenBack);
    }
}
