package org.foursight.sensitivity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Reply;
import org.foursight.casefile.ThreatKind;
import org.foursight.facts.Facts;
import org.foursight.facts.Pair;
import org.foursight.questions.Item;
import org.foursight.questions.Questionnaire;
import org.foursight.questions.Questionnaires;
import org.jspecify.annotations.Nullable;

/**
 * Lists the questions that are open about one victim and one suspect, with the ways of answering them.
 *
 * <p>A question asked of each incident is one question here: it can be answered yes for one, two or three of the
 * incidents still open, with the others left open or answered no, and yes or no for all. No rule counts further than
 * two, and more yes never takes away what fewer gave, so that how far an outcome can move is exact. The fewest answers
 * are counted over these ways only: where one incident matters and not another, they can be fewer.
 */
final class OpenQuestions {

    private static final int MOST_INCIDENTS = 3;
    private static final Set<ThreatKind> VIOLENT = Set.of(ThreatKind.VIOLENCE, ThreatKind.KILL, ThreatKind.SEXUAL);

    private final CaseFile caseFile;
    private final Pair pair;
    private final Map<String, Answer> given = new HashMap<>();

    private OpenQuestions(CaseFile caseFile, Pair pair) {
        this.caseFile = caseFile;
        this.pair = pair;
        for (Answer answer : Facts.answers(caseFile, pair)) {
            given.merge(
                    key(answer.questionnaire() + "/" + answer.item(), answer.incident()),
                    answer,
                    (one, other) -> isSettled(one) ? one : other);
        }
    }

    static List<OpenQuestion> of(CaseFile caseFile, Pair pair, Questionnaires questionnaires) {
        OpenQuestions open = new OpenQuestions(caseFile, pair);
        List<OpenQuestion> questions = new ArrayList<>();
        for (Questionnaire questionnaire : questionnaires.all()) {
            for (Item item : questionnaire.items()) {
                String id = questionnaire.id() + "/" + item.id();
                List<Option> options = item.isPerIncident() ? open.perIncident(id) : open.overall(id);
                if (!options.isEmpty()) {
                    questions.add(new OpenQuestion(id, options));
                }
            }
        }
        return questions;
    }

    private static String key(String id, @Nullable String incident) {
        return incident == null ? id : id + " " + incident;
    }

    private static boolean isSettled(@Nullable Answer answer) {
        return answer != null && (answer.value() == Reply.YES || answer.value() == Reply.NO);
    }

    private List<Option> overall(String id) {
        return isSettled(given.get(id))
                ? List.of()
                : List.of(
                        new Option("yes", List.of(answer(id, null, Reply.YES))),
                        new Option("no", List.of(answer(id, null, Reply.NO))));
    }

    private List<Option> perIncident(String id) {
        List<Incident> open = open(id);
        List<Option> options = new ArrayList<>();
        for (int yes = 0; yes <= open.size(); yes++) {
            if (yes > MOST_INCIDENTS && yes < open.size()) {
                continue;
            }
            for (boolean others : List.of(false, true)) {
                if (others ? yes < open.size() : yes > 0) {
                    options.add(option(id, open, yes, others));
                }
            }
        }
        return options;
    }

    private Option option(String id, List<Incident> open, int yes, boolean others) {
        List<Answer> answers = new ArrayList<>();
        for (int i = 0; i < (others ? open.size() : yes); i++) {
            answers.add(answer(id, open.get(i).id(), i < yes ? Reply.YES : Reply.NO));
        }
        String words;
        if (yes == 0) {
            words = open.size() == 1 ? "no" : "no for each of " + open.size() + " incidents";
        } else {
            words = open.size() == 1 ? "yes" : "yes for " + yes + " of " + open.size() + " incidents";
            words = yes > 1 && yes == open.size() ? "yes for each of " + yes + " incidents" : words;
            words += others ? ", no for the others" : "";
        }
        return new Option(words, answers);
    }

    /** Incidents of which it has not been asked; those with a threat of violence first, each on its own day if it can be. */
    private List<Incident> open(String id) {
        List<Incident> first = new ArrayList<>();
        List<Incident> later = new ArrayList<>();
        Set<Object> days = new HashSet<>();
        for (boolean threatening : List.of(true, false)) {
            for (Incident incident : caseFile.incidents()) {
                if (isThreatening(incident) == threatening && isOpen(id, incident)) {
                    (days.add(incident.when()) ? first : later).add(incident);
                }
            }
        }
        first.addAll(later);
        return first;
    }

    private boolean isOpen(String id, Incident incident) {
        boolean recorded = id.equals("effect-on-victim/fear-of-violence")
                && incident.effect() != null
                && (incident.effect().fearOfViolence() == Reply.YES
                        || incident.effect().fearOfViolence() == Reply.NO);
        return incident.towards().contains(pair.victim())
                && pair.suspect().equals(incident.conductOf())
                && !recorded
                && !isSettled(given.get(key(id, incident.id())));
    }

    private static boolean isThreatening(Incident incident) {
        return incident.threats().stream().anyMatch(threat -> VIOLENT.contains(threat.kind()));
    }

    /** With a note, because a reason can matter; it takes the place of one that was not known. */
    private Answer answer(String id, @Nullable String incident, Reply reply) {
        Answer before = given.get(key(id, incident));
        boolean several = caseFile.victims().size() > 1 || caseFile.suspects().size() > 1;
        int slash = id.indexOf('/');
        return new Answer(
                before == null ? "if-" + key(id, incident) : before.id(),
                id.substring(0, slash),
                id.substring(slash + 1),
                reply,
                several ? pair.victim() : null,
                several ? pair.suspect() : null,
                incident,
                "supposed",
                null,
                null);
    }
}
