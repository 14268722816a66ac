package org.foursight.web.pages.desk;

import java.util.ArrayList;
import java.util.List;
import org.foursight.report.ElementReport;
import org.foursight.report.PairReport;

/**
 * Why an element comes out as it does for one victim and suspect.
 *
 * @param pair the two
 * @param element the element
 */
public record WhySheet(PairReport pair, ElementReport element) {

    /** Return the grounds of an element about every victim and suspect; empty when no such element is explained. */
    public static List<WhySheet> of(CasePage page, String element) {
        List<WhySheet> grounds = new ArrayList<>();
        for (PairReport pair : page.report().pairs()) {
            List<ElementReport> explained = new ArrayList<>(page.elements(pair));
            explained.addAll(pair.risk().redFlags());
            explained.addAll(pair.spo().elements());
            explained.addAll(pair.route().steps());
            explained.stream()
                    .filter(one -> one.id().equals(element))
                    .findFirst()
                    .ifPresent(one -> grounds.add(new WhySheet(pair, one)));
        }
        return grounds;
    }
}
