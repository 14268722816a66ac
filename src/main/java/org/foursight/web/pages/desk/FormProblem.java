package org.foursight.web.pages.desk;

/**
 * Something wrong with a form.
 *
 * @param field the field; also its place on the page
 * @param message what to do about it
 */
public record FormProblem(String field, String message) {}
