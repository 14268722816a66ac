package org.foursight.web.pages.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;
import org.foursight.facts.Facts;
import org.foursight.facts.Pair;
import org.foursight.questions.Item;
import org.foursight.report.Gap;
import org.jspecify.annotations.Nullable;

/**
 * Whom or what a question is about; in a case with one victim and one suspect nobody has to be named.
 *
 * @param incident the incident; null when it is about none
 * @param victim the victim's id; null where there is only one, or where it is about all
 * @param suspect the suspect's id; null where there is only one, or where it is about all
 * @param answeredOnly whether nobody asks about it, and an answer names these people all the same
 */
public record Subject(
        @Nullable Incident incident,
        @Nullable String victim,
        @Nullable String suspect,
        boolean answeredOnly) {

    private static final Subject CASE = new Subject(null, null, null, false);
    private static final String UNSAID = "unsaid";

    /** Return everything about which an item is to be asked, in the order of the case file. */
    public static List<Subject> of(String questionnaire, Item item, CaseFile file) {
        if (item.isPerIncident()) {
            return file.incidents().stream().flatMap(Subject::each).toList();
        }
        Set<Subject> all = Facts.isAboutTwo(questionnaire) ? people(file) : new LinkedHashSet<>();
        if (all.isEmpty()) {
            all.add(CASE);
        }
        for (Answer answer : file.answers()) {
            if (answer.questionnaire().equals(questionnaire)
                    && answer.item().equals(item.id())
                    && answer.incident() == null
                    && all.stream().noneMatch(subject -> subject.concerns(answer, file))) {
                all.add(new Subject(null, answer.victim(), answer.suspect(), true));
            }
        }
        return List.copyOf(all);
    }

    private static Set<Subject> people(CaseFile file) {
        boolean victims = file.victims().size() > 1;
        boolean suspects = file.suspects().size() > 1;
        Set<Subject> people = new LinkedHashSet<>();
        for (Pair pair : Facts.pairs(file)) {
            people.add(new Subject(null, victims ? pair.victim() : null, suspects ? pair.suspect() : null, false));
        }
        return people;
    }

    /** An incident aimed at several is asked about for each of them. */
    private static Stream<Subject> each(Incident incident) {
        return incident.towards().size() > 1
                ? incident.towards().stream().map(victim -> new Subject(incident, victim, null, false))
                : Stream.of(new Subject(incident, null, null, false));
    }

    /** Say whether an answer is about this; naming the only victim, or the only suspect, makes no difference. */
    public boolean concerns(Answer answer, CaseFile file) {
        boolean sole = file.victims().size() == 1
                || incident != null && incident.towards().size() == 1;
        return Objects.equals(incident == null ? null : incident.id(), answer.incident())
                && (Objects.equals(victim, answer.victim()) || victim == null && sole)
                && (Objects.equals(suspect, answer.suspect())
                        || suspect == null
                                && (incident != null || file.suspects().size() == 1));
    }

    /** Return the ids of whom and what it is about, by the fields of an answer. */
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        if (victim != null) {
            named.put("victim", victim);
        }
        if (suspect != null) {
            named.put("suspect", suspect);
        }
        if (incident != null) {
            named.put("incident", incident.id());
        }
        return named;
    }

    /** Return the same ids as one word, which an address may have behind {@code about=}; empty for the whole case. */
    public String key() {
        return answeredOnly && named().isEmpty() ? UNSAID : String.join("@", named().values());
    }

    /** Return a question, and behind it whom or what it is about. */
    public String asked(String prompt) {
        return words().isEmpty() ? prompt : prompt + " (" + words() + ")";
    }

    /** Say whether an address means this: by its ids, or by the two people it is about, as {@code v1~s1}. */
    public boolean isMeant(@Nullable String about) {
        if (about == null) {
            return true;
        }
        List<String> meant = List.of(about.split("[@~]"));
        List<String> people =
                Stream.of(victim, suspect).filter(Objects::nonNull).toList();
        return about.contains("~") ? meant.containsAll(people) : meant.containsAll(named().values());
    }

    /** Return where a question is asked within a case, about the first two people for whom it could change something. */
    public static String place(Gap gap) {
        return "/q/" + gap.id()
                + gap.changes().stream()
                        .findFirst()
                        .map(change -> "?about=" + change.about())
                        .orElse("");
    }

    /** Return where a question is asked about it within a case. */
    public String place(String question) {
        return "/q/" + question + (key().isEmpty() ? "" : "?about=" + key());
    }

    /** Return it in words; empty when it is about the case as a whole, or there is nobody else it could be about. */
    public String words() {
        List<String> words = new ArrayList<>();
        if (incident != null) {
            words.add(Choices.incident(incident));
        }
        if (victim != null) {
            words.add("victim " + victim);
        }
        if (suspect != null) {
            words.add("suspect " + suspect);
        }
        return answeredOnly && words.isEmpty()
                ? "Whom it is about is not said"
                : Choices.capital(String.join(", ", words));
    }
}
