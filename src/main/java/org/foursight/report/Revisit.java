package org.foursight.report;

import java.time.LocalDate;
import java.util.List;

/**
 * When to look at the case again.
 *
 * @param reviewBy the day by which it is looked at again; never missing
 * @param because the recommendation that sets it
 * @param triggers what calls for it sooner
 */
public record Revisit(LocalDate reviewBy, List<AdviceItem> because, List<AdviceItem> triggers) {}
