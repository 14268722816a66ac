package org.foursight.web.pages.result;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.foursight.review.Proposal;
import org.foursight.review.View;
import org.foursight.web.pages.desk.ActForms;
import org.foursight.web.pages.desk.CasePage;

/** Puts a person's own view beside what the rules conclude, in one sentence that takes no side. */
final class Comparison {

    private Comparison() {}

    static String of(Optional<View> view, CasePage page) {
        String rules = rules(page);
        if (view.isEmpty()) {
            return "You skipped your own view because safeguarding could not wait. " + rules;
        }
        List<String> supported = page.report().pairs().stream()
                .map(pair -> pair.classification().supported())
                .toList();
        String you = ActForms.words(view.get().proposed());
        if (view.get().proposed() == Proposal.NOT_SURE) {
            return "You were not sure. " + rules;
        }
        if (undecided(page)) {
            return "You: " + you + ". " + rules;
        }
        return view.get().proposed().agreesWith(supported)
                ? "You and the rules agree. You: " + you + ". " + rules
                : "You and the rules differ. You: " + you + ". " + rules;
    }

    private static String rules(CasePage page) {
        return undecided(page)
                ? "The rules cannot say yet: they wait for the answers under “What is missing”."
                : "The rules: "
                        + page.report().pairs().stream()
                                .map(page::supported)
                                .distinct()
                                .collect(Collectors.joining("; "))
                        + ".";
    }

    private static boolean undecided(CasePage page) {
        return page.report().pairs().stream()
                .allMatch(pair -> pair.classification().supported().equals("notKnown"));
    }
}
