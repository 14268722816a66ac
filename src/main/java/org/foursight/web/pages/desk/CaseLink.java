package org.foursight.web.pages.desk;

/**
 * One demonstration case, as the start page lists it.
 *
 * @param id its id
 * @param title a short title
 * @param kind {@code invented} or {@code published}
 * @param teaches what it teaches, in one line
 */
public record CaseLink(String id, String title, String kind, String teaches) {}
