package org.foursight.web.pages.casefile;

/**
 * A question in a list of questions.
 *
 * @param id its place on the page
 * @param prompt the question
 * @param answer the answer, in words
 * @param asked whether there is one
 * @param address where it is asked
 */
public record QuestionRow(String id, String prompt, String answer, boolean asked, String address) {}
