package org.foursight.report;

import java.util.List;

/**
 * One condition of a rule that does not hold.
 *
 * @param wants what the rule wants, in words
 * @param against whether something recorded stands against it; false when it only waits for something not known
 * @param recorded what is recorded that came nearest, or stands against it
 * @param waitsFor what would settle it: questions and elements
 */
public record Missing(String wants, boolean against, List<BoundFact> recorded, List<Named> waitsFor) {}
