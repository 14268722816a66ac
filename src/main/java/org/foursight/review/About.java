package org.foursight.review;

/**
 * The two people a decision is about, where it is not about everybody in the case.
 *
 * @param victim the victim's id
 * @param suspect the suspect's id
 */
public record About(String victim, String suspect) {

    /** Read two people as a report names them, {@code v1~s1}. */
    public static About of(String pair) {
        int at = pair.indexOf('~');
        return new About(pair.substring(0, Math.max(at, 0)), pair.substring(at + 1));
    }

    /** Return them in words. */
    public String words() {
        return "victim " + victim + ", suspect " + suspect;
    }

    @Override
    public String toString() {
        return victim + "~" + suspect;
    }
}
