package org.foursight.web.pages.casefile;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Victim;
import org.foursight.casework.Work;
import org.foursight.questions.Item;
import org.foursight.questions.Questionnaire;
import org.foursight.report.StatusWords;
import org.foursight.screening.Screening;
import org.foursight.web.pages.desk.Answered;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.foursight.web.pages.desk.Subject;

/**
 * One question as it is asked about one case.
 *
 * @param group the questionnaire
 * @param item the item
 * @param subject whom or what it is about
 */
record Question(Questionnaire group, Item item, Subject subject) {

    private static final String VICTIM = "victim";

    /** Whom to ask first: nobody should be asked twice, a victim least of all. */
    private static final List<String> ASKED = List.of(VICTIM, "officer", "record", "thirdParty");

    /** Return every question of a questionnaire by who can answer, once for everything it is to be asked about. */
    static List<Question> all(Questionnaire group, CaseFile file) {
        List<String> victims = file.victims().stream().map(Victim::id).toList();
        return group.items().stream()
                .flatMap(item ->
                        Subject.of(group.id(), item, file).stream().map(subject -> new Question(group, item, subject)))
                .sorted(Comparator.<Question, Integer>comparing(one -> ASKED.indexOf(one.item.whoCanAnswer()))
                        .thenComparing(one -> victims.indexOf(one.victim())))
                .toList();
    }

    /** Return which victim is asked, as each is in private; empty when another can answer, or it does not matter. */
    private String victim() {
        if (!item.whoCanAnswer().equals(VICTIM)) {
            return "";
        }
        Incident incident = subject.incident();
        String one = subject.victim();
        return one != null
                ? one
                : incident != null && incident.towards().size() == 1
                        ? incident.towards().get(0)
                        : "";
    }

    /** Say who or what can answer; of several victims, which. */
    String by(CaseFile file) {
        String asked = Choices.capital(StatusWords.asked(item.whoCanAnswer()));
        return file.victims().size() == 1 || victim().isEmpty() ? asked : "Ask victim " + victim();
    }

    Optional<Answer> answer(CaseFile file) {
        return Answered.find(file, group.id(), item.id(), subject);
    }

    /** Return the place of its answer in the case file. */
    String path(CaseFile file) {
        return answer(file)
                .map(Answers::path)
                .orElse(Answers.path(group.id(), item.id(), subject.named().values()));
    }

    /** Return the question and whom or what it is about. */
    String words() {
        return subject.asked(item.prompt());
    }

    String list(String reference) {
        return CaseBar.address(reference) + "/q/" + group.id();
    }

    String address(String reference) {
        return CaseBar.address(reference) + subject.place(group.id() + "/" + item.id());
    }

    /** Return the address of the question after it, or of the list after the last. */
    String next(String reference, CaseFile file) {
        List<Question> all = all(group, file);
        int at = all.indexOf(this) + 1;
        return at < all.size() ? all.get(at).address(reference) : list(reference);
    }

    List<Option> replies() {
        return Choices.replies(item.whoCanAnswer().equals(VICTIM));
    }

    /** Return its answer with what was entered; what is blank stays as it was. */
    Map<String, String> entered(CaseFile file, Form form, LocalDate today) {
        Map<String, String> fields = new LinkedHashMap<>();
        answer(file).ifPresent(known -> {
            fields.put("value", known.value().toString());
            if (known.saidBy() != null) {
                fields.put("saidBy", known.saidBy().toString());
            }
            if (known.note() != null) {
                fields.put("note", known.note());
            }
        });
        Map.of("value", "reply", "saidBy", "saidBy", "note", "note").forEach((field, name) -> {
            if (!form.value(name).isEmpty()) {
                fields.put(field, form.value(name));
            }
        });
        fields.put("on", today.toString());
        return fields;
    }

    QuestionSheet sheet(Work work, Screening screening) {
        List<Question> all = all(group, work.file());
        Optional<Answer> answer = answer(work.file());
        String informs = item.informs().stream()
                .map(id -> screening.register().elements().stream()
                        .filter(element -> element.id().equals(id))
                        .map(element -> element.label())
                        .findFirst()
                        .orElse(id))
                .collect(Collectors.joining("; "));
        return new QuestionSheet(
                group.title(),
                (all.indexOf(this) + 1) + " of " + all.size(),
                item.prompt(),
                item.help(),
                by(work.file()),
                subject.words(),
                answer.isPresent(),
                answer.map(known -> Choices.reply(known.value())
                                + (known.saidBy() == null ? "" : ". " + Choices.basis(known.saidBy())))
                        .orElse(""),
                address(work.reference()),
                next(work.reference(), work.file()),
                informs.isEmpty()
                        ? "It is kept for whoever reads the case."
                        : "An answer could change: " + informs + ".",
                item.source(),
                replies());
    }
}
