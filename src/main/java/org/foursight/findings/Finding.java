package org.foursight.findings;

/**
 * A conclusion on one element about one victim and one suspect.
 *
 * @param element id of the element in the register
 * @param status {@link Status#MET} or {@link Status#NOT_MET}
 * @param about the victim and suspect it is about, as {@code v1~s1}
 */
public record Finding(String element, Status status, String about) {

    /** Return the finding that an element is met. */
    public static Finding met(String element, String about) {
        return new Finding(element, Status.MET, about);
    }

    /** Return the finding that an element is not met. */
    public static Finding notMet(String element, String about) {
        return new Finding(element, Status.NOT_MET, about);
    }
}
