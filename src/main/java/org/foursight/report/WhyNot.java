package org.foursight.report;

import java.util.List;

/**
 * Why a rule on an element did not fire.
 *
 * @param rule the rule's id
 * @param concludes {@code MET} or {@code NOT_MET}: what it would have concluded
 * @param state {@code blocked} when something recorded stands against it, {@code undetermined} when it only waits
 * @param missing every condition that does not hold
 */
public record WhyNot(String rule, String concludes, String state, List<Missing> missing) {}
