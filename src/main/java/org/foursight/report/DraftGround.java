package org.foursight.report;

import java.util.List;
import org.foursight.findings.Status;

/**
 * One limb of the test in a draft, with its evidence.
 *
 * @param limb the limb's id
 * @param label its name
 * @param status what the entries come to
 * @param evidence what supports or opposes it, each with its entries
 * @param because the earlier findings it rests on
 */
public record DraftGround(String limb, String label, Status status, List<BoundFact> evidence, List<Named> because) {}
