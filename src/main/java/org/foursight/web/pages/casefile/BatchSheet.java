package org.foursight.web.pages.casefile;

import java.util.List;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casework.Work;
import org.foursight.screening.Screening;
import org.foursight.web.http.PlainText;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Option;

/**
 * A batch of questions on a page.
 *
 * @param group the questionnaire it is of
 * @param asked who or what can answer
 * @param place which of the questions to be asked there these are
 * @param subject the people they are about; empty where nobody has to be named
 * @param address where the answers are sent
 * @param list the list of the questions
 * @param next the batch after it
 * @param rows the questions
 */
public record BatchSheet(
        String group,
        String asked,
        String place,
        String subject,
        String address,
        String list,
        String next,
        List<Row> rows) {

    static BatchSheet of(Batch batch, Work work, Screening screening) {
        Question first = batch.first();
        return new BatchSheet(
                first.group().title(),
                batch.by(work.file()),
                batch.place(),
                first.subject().words(),
                batch.address(work.reference()),
                first.list(work.reference()),
                batch.next(work.reference(), work.file()),
                batch.questions().stream()
                        .map(question -> Row.of(question, work, screening))
                        .toList());
    }

    /** Return what an answer can rest on. */
    public List<Option> bases() {
        return Choices.bases();
    }

    /**
     * One question of the batch.
     *
     * @param id its id
     * @param was what it is answered with now; empty when it is not answered
     * @param note what is noted with the answer; the beginning of it when it is long
     * @param address its page of its own
     * @param question the question
     */
    public record Row(String id, String was, String note, String address, QuestionSheet question) {

        private static Row of(Question question, Work work, Screening screening) {
            return new Row(
                    question.item().id(),
                    was(question, work.file()),
                    question.answer(work.file()).map(Row::note).orElse(""),
                    question.address(work.reference()),
                    question.sheet(work, screening));
        }

        static String was(Question question, CaseFile file) {
            return question.answer(file).map(known -> known.value().toString()).orElse("");
        }

        private static String note(Answer answer) {
            return answer.note() == null ? "" : PlainText.brief(answer.note());
        }

        /** Return the name of the field for its answer. */
        public String reply() {
            return "reply-" + id;
        }

        /** Return the name of the field that says what was shown as its answer. */
        public String shown() {
            return "was-" + id;
        }
    }
}
