package org.foursight.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.foursight.casefile.Answer;
import org.foursight.casefile.Behaviour;
import org.foursight.casefile.Breach;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Effect;
import org.foursight.casefile.Entry;
import org.foursight.casefile.History;
import org.foursight.casefile.Impact;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Order;
import org.foursight.casefile.Relationship;
import org.foursight.casefile.Reply;
import org.foursight.casefile.Suspect;
import org.foursight.casefile.Threat;
import org.foursight.casefile.Victim;
import org.foursight.casefile.Warning;
import org.jspecify.annotations.Nullable;

/** Derives the facts of a case file, pair by pair, in the order of the case file. */
public final class Facts {

    private final CaseFile caseFile;
    private final List<Fact> facts = new ArrayList<>();

    private Facts(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    /** Derive the facts of a case file; equal input gives an equal list. */
    public static List<Fact> of(CaseFile caseFile) {
        Facts derived = new Facts(caseFile);
        for (Pair pair : pairs(caseFile)) {
            derived.derive(pair);
        }
        return List.copyOf(derived.facts);
    }

    /** Return every victim with every suspect, in the order of the case file. */
    public static List<Pair> pairs(CaseFile caseFile) {
        List<Pair> pairs = new ArrayList<>();
        for (Victim victim : caseFile.victims()) {
            for (Suspect suspect : caseFile.suspects()) {
                pairs.add(new Pair(victim.id(), suspect.id()));
            }
        }
        return pairs;
    }

    private void derive(Pair pair) {
        people(pair);
        List<Incident> conduct = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < caseFile.incidents().size(); i++) {
            Incident incident = caseFile.incidents().get(i);
            if (pair.concerns(incident)) {
                conduct.add(incident);
                entries.add(entry(incident.id(), "incidents", i));
                incident(pair, incident, List.of(entry(incident.id(), "incidents", i)));
            }
        }
        if (!conduct.isEmpty()) {
            conduct(pair, conduct, List.copyOf(entries));
        }
        warnings(pair, conduct);
        dailyLife(pair);
        orders(pair);
        answers(pair);
        history(pair);
    }

    private void people(Pair pair) {
        String about = pair.toString();
        for (int i = 0; i < caseFile.victims().size(); i++) {
            Victim victim = caseFile.victims().get(i);
            if (victim.id().equals(pair.victim()) && victim.kind() != null) {
                facts.add(new Target(about, victim.kind(), List.of(entry(victim.id(), "victims", i))));
            }
        }
        for (int i = 0; i < caseFile.relationships().size(); i++) {
            Relationship tie = caseFile.relationships().get(i);
            if (tie.victim().equals(pair.victim()) && tie.suspect().equals(pair.suspect())) {
                facts.add(new Relation(about, tie.kind(), List.of(entry(tie.id(), "relationships", i))));
            }
        }
        facts.add(new Recorded(about, caseFile.recordedAs(), List.of(new Entry("recordedAs", "/recordedAs"))));
    }

    private void incident(Pair pair, Incident incident, List<Entry> entries) {
        String about = pair.toString();
        String otherReason = Objects.requireNonNullElse(incident.otherReason(), "");
        for (Behaviour behaviour : incident.behaviours()) {
            facts.add(new Act(
                    about,
                    behaviour,
                    incident.id(),
                    incident.by() == null,
                    incident.occasionsStated() > 1,
                    behaviour == Behaviour.OTHER_ASSOCIATED ? otherReason : "",
                    entries));
        }
        for (Threat threat : incident.threats()) {
            facts.add(new ThreatMade(about, threat.kind(), incident.id(), entries));
        }
        Effect effect = incident.effect();
        if (effect != null) {
            if (effect.alarm() != null) {
                facts.add(new Disturbed(about, "alarm", effect.alarm(), incident.id(), entries));
            }
            if (effect.distress() != null) {
                facts.add(new Disturbed(about, "distress", effect.distress(), incident.id(), entries));
            }
            if (!effect.fearForOthers().isEmpty()) {
                facts.add(new FearForOthers(about, incident.id(), entries));
            }
        }
    }

    private void conduct(Pair pair, List<Incident> conduct, List<Entry> entries) {
        String about = pair.toString();
        LocalDate asOf = caseFile.asOf();
        int acts = conduct.stream().mapToInt(Incident::actsStated).sum();
        facts.add(new Occasions(
                about,
                OccasionCount.atLeast(conduct, asOf, Incident::occasionsStated),
                OccasionCount.atMost(conduct),
                acts,
                entries));
        facts.add(TimelineCount.of(about, conduct, entries));
        TimeLimit limit = TimelineCount.limit(about, conduct, asOf, entries);
        if (limit != null) {
            facts.add(limit);
        }
        facts.add(variety(about, conduct, entries));
        fear(about, conduct, entries);
    }

    private static Variety variety(String about, List<Incident> conduct, List<Entry> entries) {
        Set<Object> behaviours = new HashSet<>();
        Set<Object> channels = new HashSet<>();
        Set<Object> places = new HashSet<>();
        for (Incident incident : conduct) {
            behaviours.addAll(incident.behaviours());
            if (incident.channel() != null) {
                channels.add(incident.channel());
            }
            if (incident.place() != null) {
                places.add(incident.place());
            }
        }
        return new Variety(about, behaviours.size(), channels.size(), places.size(), entries);
    }

    private void fear(String about, List<Incident> conduct, List<Entry> entries) {
        List<Incident> feared = new ArrayList<>();
        List<Entry> asked = new ArrayList<>();
        int open = 0;
        for (int i = 0; i < conduct.size(); i++) {
            Incident incident = conduct.get(i);
            Reply reply = incident.effect() == null ? null : incident.effect().fearOfViolence();
            if (reply == Reply.YES || reply == Reply.NO) {
                asked.add(entries.get(i));
            }
            if (reply == Reply.YES) {
                feared.add(incident);
            }
            if (reply != Reply.NO) {
                open = incident.times() == null && open < Integer.MAX_VALUE ? open + 1 : Integer.MAX_VALUE;
            }
        }
        // Fear recorded for a run of acts is counted once: the entry does not say on how many of them.
        int atLeast = OccasionCount.atLeast(feared, caseFile.asOf(), incident -> 1);
        facts.add(new FearOfViolence(about, atLeast, open, asked));
    }

    private void warnings(Pair pair, List<Incident> conduct) {
        for (int i = 0; i < caseFile.warnings().size(); i++) {
            Warning warning = caseFile.warnings().get(i);
            if (!warning.victim().equals(pair.victim()) || !warning.suspect().equals(pair.suspect())) {
                continue;
            }
            @Nullable LocalDate told = warning.when().latest().orElse(null);
            List<Incident> after = told == null
                    ? List.of()
                    : conduct.stream()
                            .filter(incident -> incident.when()
                                    .earliest()
                                    .filter(told::isBefore)
                                    .isPresent())
                            .toList();
            facts.add(new ToldToStop(
                    pair.toString(),
                    warning.by(),
                    told,
                    OccasionCount.atLeast(after, caseFile.asOf(), Incident::occasionsStated),
                    List.of(entry(warning.id(), "warnings", i))));
        }
    }

    private void dailyLife(Pair pair) {
        boolean oneSuspect = caseFile.suspects().size() == 1;
        for (int i = 0; i < caseFile.impact().size(); i++) {
            Impact impact = caseFile.impact().get(i);
            boolean caused =
                    impact.suspect() == null ? oneSuspect : impact.suspect().equals(pair.suspect());
            if (impact.victim().equals(pair.victim()) && caused) {
                facts.add(new DailyLife(pair.toString(), impact.kind(), List.of(entry(impact.id(), "impact", i))));
            }
        }
    }

    private void orders(Pair pair) {
        String about = pair.toString();
        for (int i = 0; i < caseFile.orders().size(); i++) {
            Order order = caseFile.orders().get(i);
            boolean protects = order.protects().isEmpty() || order.protects().contains(pair.victim());
            if (!order.against().equals(pair.suspect()) || !protects) {
                continue;
            }
            List<Entry> entries = List.of(entry(order.id(), "orders", i));
            facts.add(new OrderAgainst(
                    about,
                    order.kind(),
                    order.id(),
                    InForce.on(order, caseFile.asOf()),
                    reply(order.breachesChecked()),
                    order.breaches().size(),
                    entries));
            for (int j = 0; j < order.breaches().size(); j++) {
                Breach breach = order.breaches().get(j);
                Entry at = new Entry(breach.id(), "/orders/" + i + "/breaches/" + j);
                facts.add(new BreachRecorded(
                        about,
                        order.kind(),
                        order.id(),
                        breach.id(),
                        InForce.during(order, breach.when()),
                        breach.excuse() != null,
                        List.of(entries.get(0), at)));
            }
        }
    }

    private void answers(Pair pair) {
        for (int i = 0; i < caseFile.answers().size(); i++) {
            Answer answer = caseFile.answers().get(i);
            boolean mine = (answer.victim() == null || answer.victim().equals(pair.victim()))
                    && (answer.suspect() == null || answer.suspect().equals(pair.suspect()));
            if (mine) {
                facts.add(new Answered(
                        pair.toString(),
                        answer.questionnaire(),
                        answer.item(),
                        answer.value(),
                        Objects.requireNonNullElse(answer.incident(), ""),
                        List.of(entry(answer.id(), "answers", i))));
            }
        }
    }

    private void history(Pair pair) {
        for (int i = 0; i < caseFile.history().size(); i++) {
            History event = caseFile.history().get(i);
            if (event.suspect() == null || event.suspect().equals(pair.suspect())) {
                facts.add(new EarlierEvent(
                        pair.toString(),
                        event.kind(),
                        reply(event.linked()),
                        pair.victim().equals(event.victim()),
                        List.of(entry(event.id(), "history", i))));
            }
        }
    }

    private static Reply reply(@Nullable Boolean recorded) {
        return recorded == null ? Reply.NOT_KNOWN : recorded ? Reply.YES : Reply.NO;
    }

    private static Entry entry(String id, String list, int index) {
        return new Entry(id, "/" + list + "/" + index);
    }
}
