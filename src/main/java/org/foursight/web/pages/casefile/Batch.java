package org.foursight.web.pages.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foursight.casefile.CaseFile;
import org.foursight.questions.Questionnaire;
import org.foursight.web.pages.desk.CaseBar;

/**
 * Questions that are answered together on one page: of one questionnaire, about the same people and no incident, and for
 * the same person or record to answer.
 *
 * @param questions the questions
 * @param from how many like them come before these
 * @param all how many like them there are
 */
record Batch(List<Question> questions, int from, int all) {

    private static final int MOST = 12;

    /** Return all batches of a questionnaire, in the order in which its questions are gone through. */
    static List<Batch> all(Questionnaire group, CaseFile file) {
        Map<List<Object>, List<Question>> alike = Question.all(group, file).stream()
                .filter(one ->
                        one.subject().incident() == null && !one.subject().answeredOnly())
                .collect(Collectors.groupingBy(
                        one -> List.of(one.item().whoCanAnswer(), one.subject()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        List<Batch> batches = new ArrayList<>();
        for (List<Question> questions : alike.values()) {
            int parts = (questions.size() + MOST - 1) / MOST;
            for (int part = 0; questions.size() > 1 && part < parts; part++) {
                int from = questions.size() * part / parts;
                int to = questions.size() * (part + 1) / parts;
                batches.add(new Batch(List.copyOf(questions.subList(from, to)), from, questions.size()));
            }
        }
        return batches;
    }

    /** Return the batch that a question is in. */
    static Optional<Batch> with(Question question, CaseFile file) {
        return all(question.group(), file).stream()
                .filter(batch -> batch.questions.contains(question))
                .findFirst();
    }

    Question first() {
        return questions.get(0);
    }

    String by(CaseFile file) {
        return first().by(file);
    }

    /** Say which of the questions like them these are. */
    String place() {
        return all == questions.size()
                ? "all " + all + " questions"
                : "questions " + (from + 1) + " to " + (from + questions.size()) + " of " + all;
    }

    /** Return what leads to it from the list of the questions. */
    String link() {
        String about = first().subject().words();
        return "Answer together: " + place() + (about.isEmpty() ? "" : " (" + about + ")");
    }

    String address(String reference) {
        Question first = first();
        String about = first.subject().key();
        return CaseBar.address(reference) + "/together/" + first.group().id() + "/"
                + first.item().id() + (about.isEmpty() ? "" : "?about=" + about);
    }

    /** Return the address of the batch after it, or of the list after the last. */
    String next(String reference, CaseFile file) {
        List<Batch> all = all(first().group(), file);
        int at = all.indexOf(this) + 1;
        return at < all.size() ? all.get(at).address(reference) : first().list(reference);
    }
}
