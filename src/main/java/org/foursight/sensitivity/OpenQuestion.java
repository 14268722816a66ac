package org.foursight.sensitivity;

import java.util.List;

/**
 * A question that has no yes or no yet, about one victim and one suspect.
 *
 * @param id questionnaire and item, such as {@code knowledge/told-to-stop}
 * @param options the ways of answering it, besides leaving it open
 */
record OpenQuestion(String id, List<Option> options) {}
