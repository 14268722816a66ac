package org.foursight.report;

import java.util.List;

/**
 * Why a finding was made: one firing, down to entries and citation.
 *
 * @param rule the rule's id
 * @param concludes {@code MET} or {@code NOT_MET}
 * @param gist what the paragraph says, in our words
 * @param citation the paragraph relied on
 * @param facts what it matched on
 * @param because the earlier elements it rests on
 */
public record Reason(
        String rule, String concludes, String gist, Citation citation, List<BoundFact> facts, List<Named> because) {}
