package org.foursight.web.pages.casefile;

/**
 * An entry that names a person.
 *
 * @param address the page on which it is changed; empty when there is none
 * @param words what it is
 */
public record PersonUse(String address, String words) {}
