package org.foursight.web.pages.casefile;

import java.util.List;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Option;

/**
 * A question on its own page.
 *
 * @param group the questionnaire it is of
 * @param place its place among them, in words
 * @param prompt the question
 * @param help how to ask it
 * @param asked who can answer
 * @param subject the incident it is about; empty when it is about the case
 * @param known whether there is an answer
 * @param answer the answer there is, in words
 * @param address where it is sent
 * @param next the question after it
 * @param why what an answer could change
 * @param source the paragraph it rests on
 * @param replies what can be answered
 */
public record QuestionSheet(
        String group,
        String place,
        String prompt,
        String help,
        String asked,
        String subject,
        boolean known,
        String answer,
        String address,
        String next,
        String why,
        String source,
        List<Option> replies) {

    /** Return what an answer can rest on. */
    public List<Option> bases() {
        return Choices.bases();
    }
}
