package org.foursight.sources;

/**
 * One thing a report says something about.
 *
 * @param id unique id, such as {@code course-of-conduct}
 * @param label its name for readers
 * @param kind {@code four}, {@code element}, {@code limb}, {@code offence}, {@code redFlag}, {@code type}, {@code concern},
 *     {@code predisposing}, {@code precipitating}, {@code perpetuating}, {@code protective}, {@code spo}, {@code step} or
 *     {@code recommendation}
 * @param test the question it answers, in our own words
 */
public record Element(String id, String label, String kind, String test) {}
