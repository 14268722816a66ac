package org.foursight.web.pages.result;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Reply;
import org.foursight.questions.Item;
import org.foursight.questions.Questionnaire;
import org.foursight.questions.Questionnaires;
import org.foursight.web.pages.desk.Answered;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.foursight.web.pages.desk.Subject;
import org.jspecify.annotations.Nullable;

/**
 * A question of a case that can be answered otherwise for a try.
 *
 * @param id questionnaire and item, such as {@code knowledge/told-to-stop}
 * @param subject whom or what it is about
 * @param prompt the question, and whom or what it is about
 * @param recorded the reply that is recorded; null when it was not asked yet
 * @param named ids of whom and what an answer is about, by its fields
 */
record Supposable(
        String id, Subject subject, String prompt, @Nullable Reply recorded, Map<String, String> named) {

    private static final String AS_RECORDED = "recorded";

    /** Return every question of a case by the name of its field, in the order in which they are asked. */
    static Map<String, Supposable> all(Questionnaires questionnaires, CaseFile file) {
        Map<String, Supposable> all = new LinkedHashMap<>();
        for (Questionnaire group : questionnaires.all()) {
            for (Item item : group.items()) {
                for (Subject subject : Subject.of(group.id(), item, file)) {
                    Supposable one = of(group.id(), item, subject, file);
                    all.put(one.name(), one);
                }
            }
        }
        return all;
    }

    private static Supposable of(String group, Item item, Subject subject, CaseFile file) {
        Optional<Answer> answer = Answered.find(file, group, item.id(), subject);
        return new Supposable(
                group + "/" + item.id(),
                subject,
                subject.asked(item.prompt()),
                answer.map(Answer::value).orElse(null),
                answer.map(Supposable::named).orElseGet(subject::named));
    }

    private static Map<String, String> named(Answer answer) {
        Map<String, String> named = new LinkedHashMap<>();
        named.put("victim", answer.victim());
        named.put("suspect", answer.suspect());
        named.put("incident", answer.incident());
        named.values().removeIf(Objects::isNull);
        return named;
    }

    /** Return the name of its field. */
    String name() {
        return id + (subject.key().isEmpty() ? "" : "@" + subject.key());
    }

    /** Say whether it has neither a yes nor a no yet. */
    boolean isOpen() {
        return recorded != Reply.YES && recorded != Reply.NO;
    }

    /** Say whether a form supposes another reply than the one that is recorded. */
    boolean isSupposed(Form form) {
        return replies().skip(1).anyMatch(reply -> form.has(name(), reply.value()));
    }

    /** Return it as a form asks it: what is recorded first, then every other reply. */
    WhatIfSheet.Choice choice() {
        return new WhatIfSheet.Choice(name(), prompt, replies().toList());
    }

    private Stream<Option> replies() {
        String now = recorded == null ? "not asked yet" : Choices.reply(recorded);
        return Stream.concat(
                Stream.of(Option.of(AS_RECORDED, "As recorded: " + now)),
                List.of(Reply.YES, Reply.NO, Reply.NOT_KNOWN).stream()
                        .filter(reply -> reply != recorded)
                        .map(reply -> Option.of(reply, Choices.reply(reply))));
    }
}
