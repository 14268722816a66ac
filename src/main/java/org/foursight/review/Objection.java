package org.foursight.review;

/**
 * Why an act cannot be recorded as it is.
 *
 * @param field the part of the act that has to change; empty when it is the act as a whole
 * @param problem what is wrong
 * @param remedy what to do
 * @param forbidden whether another person has to do it, rather than this person another way
 */
public record Objection(String field, String problem, String remedy, boolean forbidden) {

    static Objection to(String field, String problem, String remedy) {
        return new Objection(field, problem, remedy, false);
    }

    static Objection anotherPerson(String problem, String remedy) {
        return new Objection("", problem, remedy, true);
    }
}
