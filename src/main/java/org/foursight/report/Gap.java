package org.foursight.report;

import java.util.List;

/**
 * An unanswered question and the open elements it would inform.
 *
 * @param id questionnaire and item
 * @param prompt the question
 * @param whoCanAnswer who can answer it
 * @param informs ids of the open elements
 */
public record Gap(String id, String prompt, String whoCanAnswer, List<String> informs) {}
