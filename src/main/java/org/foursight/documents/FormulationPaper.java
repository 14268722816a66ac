package org.foursight.documents;

import java.util.List;
import org.foursight.facts.Words;
import org.foursight.report.ElementReport;
import org.foursight.report.Formulation;
import org.foursight.report.PairReport;
import org.foursight.report.Rating;

/** Writes motivation, concern and formulation of one victim and one suspect; no total and no score. */
final class FormulationPaper {

    private final Writing writing;
    private final Points points;

    FormulationPaper(Writing writing, Points points) {
        this.writing = writing;
        this.points = points;
    }

    void write(PairReport pair, String who) {
        writing.heading(2, "Possible motivation" + who)
                .text("For confirmation by a specialist; it decides no offence.")
                .points(
                        pair.stalkerType().isEmpty()
                                ? List.of("Not determined: nothing recorded points to a type.")
                                : Points.weighed(pair.stalkerType(), "points to it", "points away from it"))
                .heading(2, "Concern" + who)
                .text("Four domains, never added up. A trained person's rating stands above what the rules say.")
                .points(pair.risk().ratings().stream()
                        .map(FormulationPaper::rating)
                        .toList())
                .points(Points.weighed(pair.risk().concern(), "raises concern", "lowers concern"));
        Formulation formulation = pair.risk().formulation();
        writing.heading(2, "Formulation" + who).text("For a person to complete. Problem. " + formulation.problem());
        factors("What made it likely", formulation.predisposing());
        factors("What set it off", formulation.precipitating());
        factors("What keeps it going", formulation.perpetuating());
        factors("What holds it back", formulation.protective());
        writing.section(3, "What could happen", points.advice(formulation.scenarios()))
                .section(3, "What would change the picture", points.advice(formulation.wouldChange()));
    }

    private void factors(String heading, List<ElementReport> factors) {
        writing.heading(3, heading)
                .points(
                        factors.isEmpty()
                                ? List.of("Nothing is recorded.")
                                : Points.weighed(factors, "recorded", "speaks against it"));
    }

    private static String rating(Rating rating) {
        String domain = rating.domain();
        String assessor = rating.assessor();
        return rating.tool() + (domain == null ? "" : ", " + Words.domain(domain)) + ": " + rating.outcome()
                + ". Rated by " + (assessor == null ? "a person not recorded" : assessor) + ", "
                + Words.date(rating.on()) + " [" + rating.entry() + "]";
    }
}
