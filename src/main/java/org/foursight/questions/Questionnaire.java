package org.foursight.questions;

import java.util.List;

/**
 * A list of questions on one subject.
 *
 * @param id unique id, such as {@code effect-on-victim}
 * @param title its title
 * @param introduction what it is for
 * @param items its questions, in order
 */
public record Questionnaire(String id, String title, String introduction, List<Item> items) {}
