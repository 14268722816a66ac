package org.foursight.report;

/**
 * Three lines an officer reads first.
 *
 * @param supports what the entries support
 * @param today what to do first
 * @param missing what is missing
 */
public record Headline(String supports, String today, String missing) {}
