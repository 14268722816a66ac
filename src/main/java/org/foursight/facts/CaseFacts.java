package org.foursight.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Decision;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Evidence;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Instrument;
import org.foursight.casefile.Relationship;
import org.foursight.casefile.Step;
import org.foursight.casefile.Suspect;
import org.foursight.casefile.Victim;
import org.jspecify.annotations.Nullable;

/** Facts about the handling of the case: tools, steps, evidence, log, needs and homes. */
final class CaseFacts {

    private static final List<String> LEVELS = List.of("high", "moderate", "medium", "low");

    private CaseFacts() {}

    static void derive(CaseFile caseFile, Conduct conduct, List<Fact> facts) {
        String about = conduct.about();
        people(caseFile, conduct.pair(), facts);
        for (int i = 0; i < caseFile.instruments().size(); i++) {
            Instrument rated = caseFile.instruments().get(i);
            facts.add(new Rated(
                    about,
                    rated.tool(),
                    domain(rated.domain()),
                    rated.outcome(),
                    level(rated.outcome()),
                    figure(rated.outcome()),
                    Pointer.to(rated.id(), "instruments", i)));
        }
        steps(caseFile.investigation(), "investigation", conduct, facts);
        steps(caseFile.proceedings(), "proceedings", conduct, facts);
        for (int i = 0; i < caseFile.decisions().size(); i++) {
            Decision decision = caseFile.decisions().get(i);
            facts.add(new Logged(about, decision.kind(), decision.text(), Pointer.to(decision.id(), "decisions", i)));
        }
        for (int i = 0; i < conduct.incidents().size(); i++) {
            incident(conduct.incidents().get(i), List.of(conduct.entries().get(i)), about, facts);
        }
    }

    private static void incident(Incident incident, List<Entry> at, String about, List<Fact> facts) {
        if (incident.channel() != null || incident.place() != null) {
            facts.add(new Setting(about, incident.channel(), incident.place(), incident.id(), at));
        }
        for (Evidence evidence : incident.evidence()) {
            facts.add(new EvidenceNoted(about, evidence.kind(), OrderFacts.reply(evidence.held()), incident.id(), at));
        }
    }

    private static void steps(List<Step> steps, String list, Conduct conduct, List<Fact> facts) {
        Pair pair = conduct.pair();
        for (int i = 0; i < steps.size(); i++) {
            Step step = steps.get(i);
            if (step.suspect() == null || step.suspect().equals(pair.suspect())) {
                int ahead = step.on() == null ? 0 : (int) ChronoUnit.DAYS.between(conduct.asOf(), step.on());
                facts.add(new StepRecorded(
                        pair.toString(),
                        step.kind(),
                        OrderFacts.reply(step.done()),
                        step.on(),
                        ahead,
                        TimelineCount.goesOnAfter(step.on(), conduct.incidents()),
                        Pointer.to(step.id(), list, i)));
            }
        }
    }

    private static void people(CaseFile caseFile, Pair pair, List<Fact> facts) {
        String about = pair.toString();
        for (int i = 0; i < caseFile.victims().size(); i++) {
            Victim victim = caseFile.victims().get(i);
            if (victim.id().equals(pair.victim())) {
                List<Entry> at = Pointer.to(victim.id(), "victims", i);
                victim.needs().forEach(need -> facts.add(new NeedRecorded(about, "victim", need.kind(), at)));
                if (victim.area() != null) {
                    facts.add(new Home(about, "victim", victim.area(), at));
                }
            }
        }
        for (int i = 0; i < caseFile.suspects().size(); i++) {
            Suspect suspect = caseFile.suspects().get(i);
            if (suspect.id().equals(pair.suspect())) {
                List<Entry> at = Pointer.to(suspect.id(), "suspects", i);
                suspect.needs().forEach(need -> facts.add(new NeedRecorded(about, "suspect", need.kind(), at)));
                if (suspect.area() != null) {
                    facts.add(new Home(about, "suspect", suspect.area(), at));
                }
                String band = suspect.ageBand();
                if (band != null && !band.equals("adult")) {
                    facts.add(new YoungSuspect(about, band, at));
                }
            }
        }
        for (int i = 0; i < caseFile.relationships().size(); i++) {
            Relationship tie = caseFile.relationships().get(i);
            if (tie.separated() != null
                    && tie.victim().equals(pair.victim())
                    && tie.suspect().equals(pair.suspect())) {
                LocalDate on = tie.separated().latest().orElse(null);
                int days = on == null ? 0 : (int) ChronoUnit.DAYS.between(on, caseFile.asOf());
                facts.add(new Separated(
                        about, on, tie.separated().isExact(), days, Pointer.to(tie.id(), "relationships", i)));
            }
        }
    }

    private static int figure(String outcome) {
        String digits = outcome.strip().replaceFirst("(?s)^(\\d{0,4}).*$", "$1");
        return digits.isEmpty() ? -1 : Integer.parseInt(digits);
    }

    /** Return the domain as recorded, or the one word for harm to the suspect however that is spelt. */
    private static String domain(@Nullable String recorded) {
        String domain = Objects.requireNonNullElse(recorded, "");
        String letters = domain.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        return letters.contains("psychosocial") ? Words.PSYCHOSOCIAL : domain;
    }

    /** Read the first word of an outcome as a level; "High risk" is high, "no concern" is none. */
    private static String level(String outcome) {
        String first = outcome.strip().toLowerCase(Locale.ROOT).split("[^a-z]+", 2)[0];
        return LEVELS.contains(first) ? first.equals("medium") ? "moderate" : first : "";
    }
}
