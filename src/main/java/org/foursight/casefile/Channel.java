package org.foursight.casefile;

/** How an act reached the victim. */
public enum Channel {
    /** In person. */
    IN_PERSON,
    /** Telephone call. */
    PHONE_CALL,
    /** Text or app message. */
    MESSAGE,
    /** Email. */
    EMAIL,
    /** Social media. */
    SOCIAL_MEDIA,
    /** Letter, parcel or delivery. */
    POST_OR_DELIVERY,
    /** A tracker, camera, drone or software. */
    DEVICE,
    /** A payment reference. */
    PAYMENT,
    /** Through another person. */
    THIRD_PARTY,
    /** Another way. */
    OTHER,
    /** Not known. */
    NOT_KNOWN;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
