package org.foursight.report;

/**
 * Which rule book made a report.
 *
 * @param version its version
 * @param hash first 12 hexadecimal digits of the SHA-256 of its rules and registers
 * @param rules how many rules it holds
 */
public record RuleBookStamp(String version, String hash, int rules) {}
