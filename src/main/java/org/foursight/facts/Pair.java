package org.foursight.facts;

import org.foursight.casefile.Answer;
import org.foursight.casefile.Incident;
import org.jspecify.annotations.Nullable;

/**
 * One victim and one suspect, about whom facts are derived and findings made.
 *
 * @param victim the victim's id
 * @param suspect the suspect's id
 */
public record Pair(String victim, String suspect) {

    /** Read a pair written as {@code v1~s1}. */
    public static Pair parse(String about) {
        int at = about.indexOf('~');
        return new Pair(about.substring(0, at), about.substring(at + 1));
    }

    /** Say whether an entry that names these people, where it names anybody, names these two. */
    boolean isOf(@Nullable String otherVictim, @Nullable String otherSuspect) {
        return victim.equals(otherVictim) && suspect.equals(otherSuspect);
    }

    /** Say whether an incident is conduct of this suspect towards this victim. */
    boolean concerns(Incident incident) {
        return suspect.equals(incident.conductOf()) && incident.towards().contains(victim);
    }

    /** Say whether an answer is about these two; one that names nobody is about all. */
    boolean concerns(Answer answer) {
        return (answer.victim() == null || answer.victim().equals(victim))
                && (answer.suspect() == null || answer.suspect().equals(suspect));
    }

    @Override
    public String toString() {
        return victim + "~" + suspect;
    }
}
