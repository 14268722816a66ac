package org.foursight.web.pages.casefile;

/**
 * A question in a list of questions.
 *
 * @param id its place on the page
 * @param prompt the question
 * @param answer the answer, in words
 * @param asked whether there is one
 * @param address where it is asked
 * @param by who or what can answer it, in words; empty where that is not said
 */
public record QuestionRow(String id, String prompt, String answer, boolean asked, String address, String by) {

    QuestionRow(String id, String prompt, String answer, boolean asked, String address) {
        this(id, prompt, answer, asked, address, "");
    }
}
