package org.foursight.training;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Reply;
import org.foursight.questions.Questionnaires;
import org.foursight.report.Moved;
import org.foursight.report.WhatIf;
import org.foursight.screening.Screening;

/** Turns one fact round at a stop: takes an entry out, puts one in that was left out, turns a reply, or supposes one. */
public final class Flips {

    private static final List<String> MAIN = List.of("four", "offence", "element", "spo", "redFlag", "limb");
    private static final int MOST_QUESTIONS = 8;

    private final Screening screening;

    /** Make it for the rules in use. */
    public Flips(Screening screening) {
        this.screening = screening;
    }

    /** Return what can be turned round at a stop. */
    public List<Choice> choices(Material material, Stop stop) {
        List<Choice> choices = new ArrayList<>();
        int position = material.positionOf(stop);
        CaseFile now = material.at(stop);
        for (String entry : material.leftOut(position)) {
            choices.add(new Choice("put:" + entry, "Put in what was left out: " + words(material, entry)));
        }
        for (String entry : Revealed.all(now)) {
            choices.add(new Choice("without:" + entry, "Take out: " + words(material, entry)));
        }
        for (Answer answer : now.answers()) {
            if (answer.value() == Reply.YES || answer.value() == Reply.NO) {
                String other = answer.value() == Reply.YES ? "No" : "Yes";
                choices.add(new Choice(
                        "turn:" + answer.id(), "Answer " + other + " instead: " + words(material, answer.id())));
            }
        }
        questions(now, stop).forEach(question -> {
            choices.add(new Choice(
                    "reply:" + question.id() + ":yes",
                    "Ask, and hear Yes: " + question.item().prompt()));
            choices.add(new Choice(
                    "reply:" + question.id() + ":no",
                    "Ask, and hear No: " + question.item().prompt()));
        });
        return List.copyOf(choices);
    }

    private List<Questionnaires.Asked> questions(CaseFile now, Stop stop) {
        Set<String> asked = new LinkedHashSet<>();
        now.answers().forEach(answer -> asked.add(answer.questionnaire() + "/" + answer.item()));
        return screening.questionnaires().itemsInforming(stop.about()).stream()
                .filter(question -> !asked.contains(question.id()))
                .filter(question -> question.item().answerType().equals("yesNo"))
                .limit(MOST_QUESTIONS)
                .toList();
    }

    private static String words(Material material, String entry) {
        Shown shown = material.words().get(entry);
        return shown == null ? entry : (shown.when() == null ? "" : shown.when() + ": ") + shown.words();
    }

    /** Turn one fact round; empty when it is none of the choices. */
    public Optional<Flip> turn(Material material, Stop stop, String id, Verdicts verdicts) {
        Optional<Choice> choice = choices(material, stop).stream()
                .filter(one -> one.id().equals(id))
                .findFirst();
        return choice.map(one -> {
            CaseFile before = material.at(stop);
            CaseFile after = supposed(material, stop, id);
            WhatIf compared = screening.compare(before, after);
            List<Moved> moved = compared.moved().stream()
                    .filter(element -> MAIN.contains(element.kind()))
                    .toList();
            return new Flip(
                    one.words(),
                    verdicts.of(before, stop).status(),
                    verdicts.of(after, stop).status(),
                    moved);
        });
    }

    private CaseFile supposed(Material material, Stop stop, String id) {
        String[] parts = id.split(":", -1);
        List<String> entered = new ArrayList<>(material.entered(material.positionOf(stop)));
        CaseFile now = material.at(stop);
        return switch (parts[0]) {
            case "put" -> {
                entered.add(parts[1]);
                yield Revealed.of(material.caseFile(), entered);
            }
            case "without" -> {
                entered.remove(parts[1]);
                yield Revealed.of(material.caseFile(), entered);
            }
            case "turn" ->
                now.withAnswers(now.answers().stream()
                        .map(answer -> answer.id().equals(parts[1]) ? turned(answer) : answer)
                        .toList());
            default ->
                screening
                        .reader()
                        .readChanged(
                                screening.reader().write(now),
                                PlanFile.write(Map.of("answers", Map.of(parts[1], parts[2]))));
        };
    }

    private static Answer turned(Answer answer) {
        return new Answer(
                answer.id(),
                answer.questionnaire(),
                answer.item(),
                answer.value() == Reply.YES ? Reply.NO : Reply.YES,
                answer.victim(),
                answer.suspect(),
                answer.incident(),
                answer.note(),
                answer.saidBy(),
                answer.on());
    }
}
