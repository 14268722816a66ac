package org.foursight.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.foursight.findings.Firing;
import org.foursight.sources.Register;
import org.foursight.sources.Rule;

/** Compares two screenings of a case, element by element. */
public final class WhatIfBuilder {

    private static final String SCHEMA = "foursight/what-if/1";

    private final Register register;
    private final List<Rule> rules;

    /** Make one for a rule book. */
    public WhatIfBuilder(Register register, List<Rule> rules) {
        this.register = register;
        this.rules = rules;
    }

    /** Compare the reports of two case files, and the firings they came from. */
    public WhatIf build(Report before, List<Firing> firedBefore, Report after, List<Firing> firedAfter) {
        Set<String> abouts = new LinkedHashSet<>();
        before.pairs().forEach(pair -> abouts.add(pair.about()));
        after.pairs().forEach(pair -> abouts.add(pair.about()));
        return new WhatIf(
                SCHEMA,
                before.caseReference(),
                new WhatIf.Side(before.asOf(), before.headline(), before.looseAnswers()),
                new WhatIf.Side(after.asOf(), after.headline(), after.looseAnswers()),
                new Moves(firedBefore, rules, firedAfter, rules).of(abouts, register.elements()));
    }
}
