package org.foursight.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.findings.Firing;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;
import org.foursight.review.Handling;
import org.foursight.review.ReasonCode;
import org.foursight.review.Stand;
import org.foursight.review.Why;
import org.foursight.screening.Screening;

/**
 * A decision against the rules, for those who keep them: the case without its people, and who was right is theirs to say.
 *
 * @param conclusion the element decided on
 * @param role who decided: {@code officer} or {@code reviewer}
 * @param stand how the decision stands to the rules
 * @param codes why, by every reason given
 * @param movedDays by how many days every day was moved back; 0 where moving them would have changed what the rules say
 * @param changed conclusions that the stripping itself changed, such as those on the words of a decision
 * @param caseFile the case file, stripped
 */
public record RuleScenario(
        String conclusion,
        String role,
        Stand stand,
        List<ReasonCode> codes,
        int movedDays,
        List<String> changed,
        String caseFile) {

    /** The record keeps its own copies. */
    public RuleScenario {
        codes = List.copyOf(codes);
        changed = List.copyOf(changed);
    }

    /** Return one for every decision on the last report that is not as the rules conclude. */
    static List<RuleScenario> of(Screening screening, Handling handling, String caseFile) {
        List<RuleScenario> scenarios = new ArrayList<>();
        CaseFile read = screening.reader().read(caseFile.getBytes(UTF_8));
        int days = read.asOf().getDayOfMonth() - 1;
        Map<String, Long> said = said(screening, caseFile);
        String still = Stripping.of(caseFile, 0);
        boolean moves = said(screening, Stripping.of(caseFile, days)).equals(said(screening, still));
        int moved = moves ? days : 0;
        String stripped = Stripping.of(caseFile, moved);
        List<String> changed = changed(said, said(screening, stripped));
        for (CaseAct act : Stream.concat(handling.decided().values().stream(), handling.reviewed().values().stream())
                .distinct()
                .toList()) {
            Act.Judgement one = (Act.Judgement) act.act();
            if (one.stand() != Stand.AGREE) {
                String role = one instanceof Act.Decided ? "officer" : "reviewer";
                scenarios.add(new RuleScenario(
                        one.conclusion(),
                        role,
                        one.stand(),
                        one.reasons().stream().map(Why::code).toList(),
                        moved,
                        changed,
                        stripped));
            }
        }
        return scenarios;
    }

    private static List<String> changed(Map<String, Long> before, Map<String, Long> after) {
        Set<String> conclusions = new TreeSet<>(before.keySet());
        conclusions.addAll(after.keySet());
        conclusions.removeIf(conclusion -> Objects.equals(before.get(conclusion), after.get(conclusion)));
        return List.copyOf(conclusions);
    }

    /** What the rules conclude, by element; entries have other names in another case file, conclusions have not. */
    private static Map<String, Long> said(Screening screening, String caseFile) {
        Map<String, Long> said = new TreeMap<>();
        for (Firing firing : screening.fire(screening.reader().read(caseFile.getBytes(UTF_8)))) {
            said.merge(firing.concluded().element() + " " + firing.concluded().status(), 1L, Long::sum);
        }
        return said;
    }
}
