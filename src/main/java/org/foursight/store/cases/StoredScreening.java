package org.foursight.store.cases;

/**
 * A screening as it was; it never changes.
 *
 * @param stamp when, by whom and with which rules
 * @param report the report as JSON, byte for byte as it was written (UTF-8)
 */
public record StoredScreening(ScreeningStamp stamp, String report) {}
