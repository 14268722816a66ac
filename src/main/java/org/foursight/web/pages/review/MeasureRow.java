package org.foursight.web.pages.review;

/**
 * A measure in words.
 *
 * @param month the month
 * @param counted what is counted
 * @param part which part of it
 * @param number how many; {@code Not shown} for few
 */
public record MeasureRow(String month, String counted, String part, String number) {}
