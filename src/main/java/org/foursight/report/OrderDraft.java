package org.foursight.report;

import java.util.List;

/**
 * A draft an officer can take to the legal team: never an application by itself.
 *
 * @param notice what it is, and what it is not
 * @param grounds the limbs with their evidence
 * @param terms suggested terms, each with the entries it mirrors
 * @param gaps what is still to be found out or decided
 */
public record OrderDraft(String notice, List<DraftGround> grounds, List<DraftTerm> terms, List<String> gaps) {}
