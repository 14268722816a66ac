package org.foursight.report;

/**
 * A question that would inform an open element.
 *
 * @param id questionnaire and item, such as {@code knowledge/told-to-stop}
 * @param prompt the question
 * @param whoCanAnswer who can answer it
 */
public record Question(String id, String prompt, String whoCanAnswer) {}
