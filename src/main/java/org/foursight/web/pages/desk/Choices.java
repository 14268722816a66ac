package org.foursight.web.pages.desk;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casefile.Basis;
import org.foursight.casefile.Behaviour;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Classification;
import org.foursight.casefile.Incident;
import org.foursight.casefile.RelationshipKind;
import org.foursight.casefile.Reply;
import org.foursight.casefile.Vocabulary;
import org.foursight.report.RecordedWords;

/** What forms of a case file offer to choose from, in words. */
public final class Choices {

    private static final Map<Behaviour, String> BEHAVIOURS = Map.ofEntries(
            Map.entry(Behaviour.FOLLOWING, "Following"),
            Map.entry(Behaviour.CONTACT, "Contacting, or trying to contact, by any means"),
            Map.entry(Behaviour.PUBLISHING_ABOUT, "Publishing material about the victim"),
            Map.entry(Behaviour.PUBLISHING_AS, "Publishing material as if from the victim"),
            Map.entry(Behaviour.MONITORING_COMMUNICATIONS, "Monitoring internet, email or phone use"),
            Map.entry(Behaviour.LOITERING, "Loitering in any place, public or private"),
            Map.entry(Behaviour.INTERFERING_WITH_PROPERTY, "Interfering with property"),
            Map.entry(Behaviour.WATCHING_OR_SPYING, "Watching or spying"),
            Map.entry(Behaviour.OTHER_ASSOCIATED, "Another act associated with stalking (say why below)"),
            Map.entry(Behaviour.THREAT, "A threat"),
            Map.entry(Behaviour.FALSE_COMPLAINT, "A false or vexatious complaint"),
            Map.entry(Behaviour.FORCED_ENTRY, "Forced or attempted entry"),
            Map.entry(Behaviour.GIFT, "A gift or delivery"),
            Map.entry(Behaviour.WEAPON, "A weapon shown, used or mentioned"),
            Map.entry(Behaviour.CONTACTING_OTHERS, "Contacting family, friends, work or others about the victim"),
            Map.entry(Behaviour.OTHER, "Something else (describe it)"));

    private static final Map<Basis, String> BASES = Map.of(
            Basis.VICTIM_ACCOUNT, "The victim said so",
            Basis.RECORD, "A record or document",
            Basis.OFFICER, "Seen or heard by an officer",
            Basis.THIRD_PARTY, "Somebody else said so",
            Basis.PUBLISHED_CASE, "A published case study",
            Basis.NOT_RECORDED, "Not recorded");

    private Choices() {}

    /** Return what a case may be recorded as. */
    public static List<Option> recorded() {
        return Stream.of(Classification.values())
                .map(word -> Option.of(word, capital(RecordedWords.of(word.toString()))))
                .toList();
    }

    /** Return what a suspect may be to a victim. */
    public static List<Option> relationships() {
        return Stream.of(RelationshipKind.values())
                .map(word -> Option.of(word, relationship(word)))
                .toList();
    }

    private static String relationship(RelationshipKind kind) {
        return switch (kind) {
            case EX_PARTNER -> "Former partner";
            case NOT_KNOWN -> "Not known";
            default -> capital(Vocabulary.phrase(kind));
        };
    }

    /** Return what a suspect may have done. */
    public static List<Option> behaviours() {
        return Stream.of(Behaviour.values())
                .map(word -> Option.of(word, behaviour(word)))
                .toList();
    }

    /** Return a behaviour in words. */
    public static String behaviour(Behaviour behaviour) {
        return BEHAVIOURS.getOrDefault(behaviour, capital(Vocabulary.phrase(behaviour)));
    }

    /** Return an incident by its date and what was done. */
    public static String incident(Incident incident) {
        return Dates.words(incident.when()) + ": "
                + incident.behaviours().stream().map(Choices::behaviour).collect(Collectors.joining("; "));
    }

    /** Return who did an incident to whom; empty where there is one victim and one suspect. */
    public static String people(Incident incident, CaseFile file) {
        if (file.victims().size() == 1 && file.suspects().size() == 1) {
            return "";
        }
        String by = incident.by() != null
                ? "Suspect " + incident.by()
                : incident.procuredBy() != null
                        ? "Somebody else, for suspect " + incident.procuredBy()
                        : "Somebody not known";
        return by + " to " + several("victim", incident.towards());
    }

    /** Return replies; a victim may prefer not to say. */
    public static List<Option> replies(boolean victim) {
        return Stream.of(Reply.values())
                .filter(word -> victim || word != Reply.REFUSED)
                .map(word -> Option.of(word, reply(word)))
                .toList();
    }

    /** Return a reply in words. */
    public static String reply(Reply reply) {
        return switch (reply) {
            case YES -> "Yes";
            case NO -> "No";
            case NOT_KNOWN -> "Not known";
            case REFUSED -> "Victim prefers not to say";
        };
    }

    /** Return what an entry may rest on. */
    public static List<Option> bases() {
        return Stream.of(Basis.values())
                .filter(word -> word != Basis.PUBLISHED_CASE)
                .map(word -> Option.of(word, basis(word)))
                .toList();
    }

    /** Return what an entry rests on, in words. */
    public static String basis(Basis basis) {
        return BASES.getOrDefault(basis, capital(Vocabulary.phrase(basis)));
    }

    /** Return people of one kind by their ids, such as {@code victims v1, v2}. */
    public static String several(String kind, List<String> ids) {
        return kind + (ids.size() == 1 ? " " : "s ") + String.join(", ", ids);
    }

    /** Return words with a capital letter in front. */
    public static String capital(String words) {
        return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
