package org.foursight.report;

import java.util.List;

/**
 * One suggested term in a draft.
 *
 * @param id the recommendation's id
 * @param text the term, with the place for its reason
 * @param entries ids of the entries it mirrors
 */
public record DraftTerm(String id, String text, List<String> entries) {}
