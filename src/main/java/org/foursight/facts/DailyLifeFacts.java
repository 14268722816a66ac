package org.foursight.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Impact;
import org.foursight.casefile.ImpactKind;
import org.foursight.casefile.Reply;

/** Facts about what the conduct changed in the victim's daily life. */
final class DailyLifeFacts {

    private static final Map<String, ImpactKind> DAILY_LIFE = Map.of(
            "daily-life-route", ImpactKind.ROUTE_OR_WORK_CHANGED,
            "daily-life-children", ImpactKind.OTHERS_COLLECT_CHILDREN,
            "daily-life-security", ImpactKind.HOME_SECURITY,
            "daily-life-home", ImpactKind.MOVED_HOME,
            "daily-life-health", ImpactKind.ILL_HEALTH,
            "daily-life-work", ImpactKind.WORK_PERFORMANCE,
            "daily-life-social", ImpactKind.SOCIAL_LIFE,
            "daily-life-online", ImpactKind.DIGITAL_WITHDRAWAL);

    private final CaseFile caseFile;
    private final Conduct conduct;
    private final List<Fact> facts;

    private DailyLifeFacts(CaseFile caseFile, Conduct conduct, List<Fact> facts) {
        this.caseFile = caseFile;
        this.conduct = conduct;
        this.facts = facts;
    }

    static void derive(CaseFile caseFile, Conduct conduct, List<Fact> facts) {
        new DailyLifeFacts(caseFile, conduct, facts).add();
    }

    private void add() {
        boolean oneSuspect = caseFile.suspects().size() == 1;
        for (int i = 0; i < caseFile.impact().size(); i++) {
            Impact impact = caseFile.impact().get(i);
            boolean caused = impact.suspect() == null
                    ? oneSuspect
                    : impact.suspect().equals(conduct.pair().suspect());
            if (impact.victim().equals(conduct.pair().victim()) && caused && !isOlder(impact)) {
                facts.add(new DailyLife(conduct.about(), impact.kind(), Pointer.to(impact.id(), "impact", i)));
            }
        }
        for (int i = 0; i < caseFile.answers().size(); i++) {
            Answer answer = caseFile.answers().get(i);
            ImpactKind kind = DAILY_LIFE.get(answer.item());
            if (kind != null && answer.value() == Reply.YES && conduct.concerns(answer, caseFile)) {
                facts.add(new DailyLife(conduct.about(), kind, Pointer.to(answer.id(), "answers", i)));
            }
        }
    }

    /** Say whether an effect surely began before any of the conduct. */
    private boolean isOlder(Impact impact) {
        LocalDate latest = impact.when() == null ? null : impact.when().latest().orElse(null);
        return latest != null
                && !conduct.incidents().isEmpty()
                && conduct.incidents().stream()
                        .allMatch(incident -> incident.when().earliest().isPresent()
                                && incident.when().earliest().get().isAfter(latest));
    }
}
