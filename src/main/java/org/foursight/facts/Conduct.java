package org.foursight.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.foursight.casefile.Answer;
import org.foursight.casefile.Behaviour;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Reply;
import org.foursight.casefile.Threat;

/**
 * The incidents that are one suspect's conduct towards one victim, and the facts of what was done and when.
 *
 * @param pair the victim and the suspect
 * @param asOf the date of the screening
 * @param incidents the incidents, in the order of the case file
 * @param entries where each stands in the case file
 * @param byId the same incidents by their ids
 * @param unattributed incidents towards the victim whose author is not known, which may be this suspect's
 */
record Conduct(
        Pair pair,
        LocalDate asOf,
        List<Incident> incidents,
        List<Entry> entries,
        Map<String, Incident> byId,
        List<Incident> unattributed) {

    /** Questionnaires about one victim and one suspect, whose answers are not carried to another. */
    private static final Set<String> ABOUT_TWO =
            Set.of("course-and-four", "knowledge", "effect-on-victim", "motivation", "formulation");

    /** Questionnaires of which a yes warns for everybody, while a no says nothing of a victim it does not name. */
    private static final Set<String> WARNING = Set.of("red-flags", "stalking-screen");

    /** The day PHA 1997 s.2A and s.4A came into force. */
    private static final LocalDate STALKING_LAW = LocalDate.of(2012, 11, 25);

    static Conduct of(CaseFile caseFile, Pair pair) {
        List<Incident> incidents = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        List<Incident> unattributed = new ArrayList<>();
        for (int i = 0; i < caseFile.incidents().size(); i++) {
            Incident incident = caseFile.incidents().get(i);
            if (incident.conductOf() == null && incident.towards().contains(pair.victim())) {
                unattributed.add(incident);
            }
            if (pair.concerns(incident)) {
                incidents.add(incident);
                entries.add(Pointer.entry(incident.id(), "incidents", i));
            }
        }
        return new Conduct(
                pair,
                caseFile.asOf(),
                List.copyOf(incidents),
                List.copyOf(entries),
                incidents.stream().collect(Collectors.toUnmodifiableMap(Incident::id, incident -> incident)),
                List.copyOf(unattributed));
    }

    /**
     * Say whether an answer is about these two.
     *
     * <p>One about an incident is about those it concerns. One about the conduct, what was known, the effect on "you",
     * what moves the suspect or what bears on that, and that does not say who, is about these two only when there is
     * nobody else it could be about. The same goes for a no to a red flag or of the screen; a yes warns for everybody.
     */
    boolean concerns(Answer answer, CaseFile caseFile) {
        if (!pair.concerns(answer)) {
            return false;
        }
        if (answer.incident() != null) {
            Incident incident = byId.get(answer.incident());
            return incident != null
                    && (answer.victim() != null || incident.towards().size() == 1);
        }
        return !saysTooLittleOfWhom(answer, caseFile);
    }

    /** Say whether a questionnaire is about one victim and one suspect. */
    static boolean isAboutTwo(String questionnaire) {
        return ABOUT_TWO.contains(questionnaire) || WARNING.contains(questionnaire);
    }

    /** Say whether an answer that names no incident says too little of whom it is about to count for anybody. */
    static boolean saysTooLittleOfWhom(Answer answer, CaseFile caseFile) {
        boolean several = answer.victim() == null && caseFile.victims().size() > 1
                || answer.suspect() == null && caseFile.suspects().size() > 1;
        return several
                && answer.incident() == null
                && (ABOUT_TWO.contains(answer.questionnaire())
                        || WARNING.contains(answer.questionnaire()) && answer.value() != Reply.YES);
    }

    String about() {
        return pair.toString();
    }

    void derive(List<Fact> facts) {
        if (incidents.isEmpty()) {
            return;
        }
        for (int i = 0; i < incidents.size(); i++) {
            acts(incidents.get(i), List.of(entries.get(i)), facts);
        }
        int acts = incidents.stream().mapToInt(Incident::actsStated).sum();
        int atLeast = OccasionCount.atLeast(incidents, asOf, Incident::occasionsStated);
        List<Incident> since =
                incidents.stream().filter(Conduct::isSinceStalkingLaw).toList();
        int atLeastSince = OccasionCount.atLeast(since, asOf, Incident::occasionsStated);
        facts.add(new Occasions(
                about(), atLeast, OccasionCount.atMost(incidents, unattributed), atLeastSince, acts, entries));
        facts.add(TimelineCount.of(about(), incidents, entries));
        TimeLimit limit = TimelineCount.limit(about(), incidents, asOf, entries);
        if (limit != null) {
            facts.add(limit);
        }
        facts.add(variety());
    }

    private void acts(Incident incident, List<Entry> at, List<Fact> facts) {
        String otherReason = Objects.requireNonNullElse(incident.otherReason(), "");
        for (Behaviour behaviour : incident.behaviours()) {
            facts.add(new Act(
                    about(),
                    behaviour,
                    incident.id(),
                    incident.by() == null,
                    incident.occasionsStated() > 1,
                    incident.when().latest().orElse(LocalDate.MAX).isBefore(STALKING_LAW),
                    behaviour == Behaviour.OTHER_ASSOCIATED ? otherReason : "",
                    at));
        }
        if (incident.knownUnwanted() != null) {
            facts.add(new KnownUnwanted(about(), incident.knownUnwanted(), incident.id(), at));
        }
        for (Threat threat : incident.threats()) {
            String words = Objects.requireNonNullElse(threat.words(), "");
            facts.add(new ThreatMade(about(), threat.kind(), !words.isBlank(), incident.id(), at));
        }
    }

    /** Say whether an incident is surely since s.2A and s.4A began; one without a date is not. */
    static boolean isSinceStalkingLaw(Incident incident) {
        return !incident.when().earliest().orElse(LocalDate.MIN).isBefore(STALKING_LAW);
    }

    private Variety variety() {
        Set<Object> behaviours = new HashSet<>();
        Set<Object> channels = new HashSet<>();
        Set<Object> places = new HashSet<>();
        for (Incident incident : incidents) {
            behaviours.addAll(incident.behaviours());
            if (incident.channel() != null) {
                channels.add(incident.channel());
            }
            if (incident.place() != null) {
                places.add(incident.place());
            }
        }
        return new Variety(about(), behaviours.size(), channels.size(), places.size(), entries);
    }
}
