package org.foursight.report;

import java.util.List;
import org.foursight.facts.Words;
import org.foursight.findings.Status;

/** Writes red flags, type, concern, order and route for one victim and one suspect. */
final class RiskMarkdown {

    private final MarkdownText out;
    private final String who;

    RiskMarkdown(MarkdownText out, String who) {
        this.out = out;
        this.who = who;
    }

    void write(PairReport pair) {
        redFlags(pair.risk().redFlags());
        type(pair.stalkerType());
        concern(pair.risk());
        formulation(pair.risk().formulation());
        order(pair.spo());
        route(pair.route());
    }

    private void redFlags(List<ElementReport> flags) {
        heading("Red flags", "each alone calls for escalation");
        flags.stream()
                .filter(flag -> flag.status() == Status.MET || flag.status() == Status.CONFLICT)
                .forEach(out::element);
        if (flags.stream().noneMatch(flag -> flag.status() == Status.MET)) {
            out.line("No red flag is recorded.");
            out.line("");
        }
        list("Asked or recorded as absent: ", flags, Status.NOT_MET, ".");
        list("Not known: ", flags, Status.UNKNOWN, ". Until they are known, nobody can say that there is none.");
    }

    private void list(String lead, List<ElementReport> flags, Status status, String end) {
        List<Named> named = flags.stream()
                .filter(flag -> flag.status() == status)
                .map(flag -> new Named(flag.id(), flag.label()))
                .toList();
        if (!named.isEmpty()) {
            out.line(lead + MarkdownText.names(named) + end);
            out.line("");
        }
    }

    private void type(List<ElementReport> types) {
        heading("Possible motivation", "for confirmation by a specialist; it decides no offence");
        if (types.isEmpty()) {
            out.line("Not determined: nothing recorded points to a type.");
            out.line("");
        }
        types.forEach(type -> out.weighed(type, "Points to it", "Points away from it"));
    }

    private void concern(RiskReport risk) {
        heading("Concern", "four domains, never added up; a trained person's rating stands above it");
        risk.concern().forEach(domain -> out.weighed(domain, "Raises concern", "Lowers concern"));
        if (!risk.ratings().isEmpty()) {
            out.line("**Ratings by people**, each about what it names and nothing else:");
            out.line("");
        }
        for (Rating rating : risk.ratings()) {
            out.line("- Rated by "
                    + (rating.assessor() == null ? "a person not recorded" : MarkdownText.text(rating.assessor()))
                    + " with " + MarkdownText.text(rating.tool())
                    + (rating.domain() == null ? "" : ", " + MarkdownText.text(Words.domain(rating.domain()))) + ": "
                    + MarkdownText.text(rating.outcome()) + ", " + Words.date(rating.on()) + " [" + rating.entry()
                    + "]");
        }
        if (!risk.ratings().isEmpty()) {
            out.line("");
        }
    }

    private void formulation(Formulation formulation) {
        heading("Formulation", "for a person to complete");
        out.line("**Problem.** " + MarkdownText.text(formulation.problem()));
        out.line("");
        factors("Predisposing", formulation.predisposing());
        factors("Precipitating", formulation.precipitating());
        factors("Perpetuating", formulation.perpetuating());
        factors("Protective", formulation.protective());
        formulation.scenarios().forEach(out::item);
        formulation.wouldChange().forEach(out::item);
    }

    private void factors(String kind, List<ElementReport> factors) {
        out.line("**" + kind + ".** " + (factors.isEmpty() ? "Nothing is recorded." : ""));
        out.line("");
        for (ElementReport factor : factors) {
            for (Reason reason : factor.reasons()) {
                boolean against = reason.concludes().equals(Status.NOT_MET.name());
                out.reason("- " + factor.label() + (against ? ", speaks against it: " : ": "), reason);
            }
        }
        if (!factors.isEmpty()) {
            out.line("");
        }
    }

    private void order(SpoReport order) {
        heading("Stalking protection order", "the test of the Act, limb by limb");
        order.elements().forEach(out::element);
        order.advice().forEach(out::item);
        if (!order.terms().isEmpty()) {
            out.line("**Suggested terms**, each only if necessary:");
            out.line("");
            order.terms().forEach(out::item);
        }
        order.fit().forEach(out::item);
        if (order.draft() != null) {
            DraftMarkdown.write(order.draft(), out);
        }
        out.line("**" + order.entry() + "**");
        out.line("");
    }

    private void route(RouteReport route) {
        heading("Route", MarkdownText.text(route.title()));
        for (ElementReport step : route.steps()) {
            boolean indicated = step.id().equals(route.indicated());
            if (indicated || step.status() != Status.UNKNOWN) {
                out.element(step);
            } else {
                out.line("**" + step.label() + ": not known.** " + step.test());
                out.line("");
            }
        }
        route.partners().forEach(out::item);
    }

    private void heading(String title, String note) {
        out.line("## " + title + who + " (" + note + ")");
        out.line("");
    }
}
