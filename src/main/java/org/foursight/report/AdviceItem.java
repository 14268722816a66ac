package org.foursight.report;

import java.util.List;

/**
 * One piece of advice, with its reasons.
 *
 * @param id the recommendation's id
 * @param about the pair it is about
 * @param title a short title
 * @param text what to consider
 * @param owner who acts
 * @param priority 1 is shown first
 * @param reasons why
 */
public record AdviceItem(
        String id, String about, String title, String text, String owner, int priority, List<Reason> reasons) {}
