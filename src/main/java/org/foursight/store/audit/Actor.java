package org.foursight.store.audit;

/**
 * A person or program that does something, as they were at the time.
 *
 * @param issuer who vouches for them, such as the address of the sign-in service
 * @param subject their id with that issuer; never used again for another person
 * @param name name and collar number as at the time
 * @param unit the unit they act for
 */
public record Actor(String issuer, String subject, String name, String unit) {

    /** Tell whether both are the same person, whatever their name and unit are now. */
    public boolean same(Actor other) {
        return issuer.equals(other.issuer) && subject.equals(other.subject);
    }
}
