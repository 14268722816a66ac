package org.foursight.web.pages.desk;

/**
 * Something wrong with a form.
 *
 * @param field the field; also its place on the page
 * @param message what to do about it
 * @param view the address of a page that shows what it is about; empty for none
 */
public record FormProblem(String field, String message, String view) {}
