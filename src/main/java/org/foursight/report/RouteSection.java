package org.foursight.report;

import java.util.List;
import org.foursight.casefile.CaseFile;
import org.foursight.findings.Status;
import org.foursight.sources.Profile;
import org.foursight.sources.Register;

/** Builds the part of the report on the route a unit would take. */
final class RouteSection {

    private final Register register;
    private final ElementReports elements;
    private final AdviceShelf shelf;

    RouteSection(Register register, ElementReports elements, AdviceShelf shelf) {
        this.register = register;
        this.elements = elements;
        this.shelf = shelf;
    }

    RouteReport build(CaseFile caseFile, String about) {
        Profile profile = register.profile(caseFile.unit());
        List<ElementReport> steps =
                profile.steps().stream().map(step -> elements.of(step, about)).toList();
        String indicated = null;
        for (ElementReport step : steps) {
            indicated = step.status() == Status.MET ? step.id() : indicated;
        }
        String title = profile.titleFor(caseFile.unit());
        return new RouteReport(profile.id(), title, indicated, steps, shelf.items(about, "partner", "care"));
    }
}
