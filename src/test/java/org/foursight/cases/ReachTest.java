package org.foursight.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Place;
import org.foursight.casefile.Relationship;
import org.foursight.casefile.RelationshipKind;
import org.foursight.casefile.Reply;
import org.foursight.findings.Finding;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.foursight.sources.Element;
import org.foursight.sources.Profile;
import org.junit.jupiter.api.Test;

/** Between them the demonstration cases reach all that a report can say, so that a person has read each advice once. */
class ReachTest {

    private static final Screening SCREENING = Loaded.SCREENING;
    private static final List<CaseFile> CASES = cases();
    private static final List<Set<Finding>> FINDINGS =
            CASES.stream().map(ReachTest::findings).toList();

    @Test
    void every_element_is_met_in_a_case() {
        assertEquals(List.of(), neverConcluded(Status.MET, element -> true));
    }

    @Test
    void every_offence_is_ruled_out_in_a_case() {
        assertEquals(
                List.of(),
                neverConcluded(Status.NOT_MET, element -> element.kind().equals("offence")));
    }

    @Test
    void every_step_of_every_profile_is_declined_in_a_case() {
        assertEquals(
                List.of(),
                neverConcluded(Status.NOT_MET, element -> element.kind().equals("step")));
    }

    @Test
    void there_are_thirty_cases_or_more_and_several_are_not_stalking() {
        assertTrue(CASES.size() >= 30, CASES.size() + " cases");
        long notStalking = FINDINGS.stream()
                .filter(findings -> has(findings, "offence-s2a", Status.NOT_MET))
                .filter(findings -> !has(findings, "offence-s2a", Status.MET))
                .count();
        assertTrue(notStalking >= 8, notStalking + " cases are not stalking");
    }

    @Test
    void every_profile_has_several_cases() {
        for (Profile profile : SCREENING.register().profiles()) {
            long own = CASES.stream()
                    .filter(file -> profile.id().equals(file.unit() == null ? Profile.DEFAULT : file.unit()))
                    .count();
            assertTrue(own >= 3, profile.id() + " has " + own);
        }
    }

    @Test
    void every_relationship_stands_in_a_case() {
        Set<RelationshipKind> kinds = CASES.stream()
                .flatMap(file -> file.relationships().stream())
                .map(Relationship::kind)
                .collect(Collectors.toSet());
        assertEquals(
                EnumSet.of(RelationshipKind.OTHER, RelationshipKind.NOT_KNOWN),
                EnumSet.complementOf(EnumSet.copyOf(kinds)));
    }

    @Test
    void people_and_places_that_are_easily_forgotten_stand_in_a_case() {
        holds("suspect of 10 to 17", file -> file.suspects().stream().anyMatch(s -> "10to17".equals(s.ageBand())));
        holds("child under ten", file -> file.suspects().stream().anyMatch(s -> "under10".equals(s.ageBand())));
        holds("victim under 18", file -> file.victims().stream().anyMatch(v -> "under18".equals(v.ageBand())));
        holds("somebody sent by the suspect", file -> some(file, incident -> incident.procuredBy() != null));
        holds("custody or hospital", file -> some(file, incident -> incident.place() == Place.CUSTODY));
        holds("online only", file -> !file.incidents().isEmpty() && !some(file, i -> i.place() != Place.ONLINE));
        holds(
                "public figure",
                file -> file.answers().stream()
                        .anyMatch(a -> a.item().equals("public-figure") && a.value() == Reply.YES));
    }

    private static List<String> neverConcluded(Status status, Predicate<Element> asked) {
        return SCREENING.register().elements().stream()
                .filter(asked)
                .map(Element::id)
                .filter(id -> FINDINGS.stream().noneMatch(findings -> has(findings, id, status)))
                .toList();
    }

    private static void holds(String what, Predicate<CaseFile> condition) {
        assertTrue(CASES.stream().anyMatch(condition), "no case with: " + what);
    }

    private static boolean some(CaseFile file, Predicate<Incident> condition) {
        return file.incidents().stream().anyMatch(condition);
    }

    private static boolean has(Set<Finding> findings, String element, Status status) {
        return findings.stream().anyMatch(f -> f.element().equals(element) && f.status() == status);
    }

    private static Set<Finding> findings(CaseFile caseFile) {
        return SCREENING.fire(caseFile).stream().map(Firing::concluded).collect(Collectors.toSet());
    }

    private static List<CaseFile> cases() {
        DemonstrationCases listed = Loaded.CASES;
        return listed.all().stream()
                .map(one -> SCREENING.reader().read(listed.caseFile(one.id())))
                .toList();
    }
}
