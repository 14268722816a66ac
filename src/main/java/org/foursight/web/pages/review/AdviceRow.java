package org.foursight.web.pages.review;

/**
 * A piece of advice, and what became of it.
 *
 * @param id its id
 * @param title its title
 * @param text what it says
 * @param owner whose it is
 * @param due by when, in words
 * @param state what became of it, in words
 */
public record AdviceRow(String id, String title, String text, String owner, String due, String state) {}
