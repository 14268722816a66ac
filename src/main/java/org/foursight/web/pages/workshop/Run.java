package org.foursight.web.pages.workshop;

/**
 * Something that is open.
 *
 * @param address where
 * @param title its title
 */
public record Run(String address, String title) {}
