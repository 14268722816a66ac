package org.foursight.casefile;

/** What was done. The first nine follow PHA 1997 s.2A(3); the others describe an act further. */
public enum Behaviour {
    /** Following a person, s.2A(3)(a). */
    FOLLOWING,
    /** Contacting or trying to contact by any means, s.2A(3)(b). */
    CONTACT,
    /** Publishing material relating to a person, s.2A(3)(c)(i). */
    PUBLISHING_ABOUT,
    /** Publishing material purporting to come from a person, s.2A(3)(c)(ii). */
    PUBLISHING_AS,
    /** Monitoring use of the internet, email or other communication, s.2A(3)(d). */
    MONITORING_COMMUNICATIONS,
    /** Loitering in any place, s.2A(3)(e). */
    LOITERING,
    /** Interfering with property in a person's possession, s.2A(3)(f). */
    INTERFERING_WITH_PROPERTY,
    /** Watching or spying on a person, s.2A(3)(g). */
    WATCHING_OR_SPYING,
    /** Another act said to be associated with stalking; a reason is required. */
    OTHER_ASSOCIATED,
    /** A threat was made. */
    THREAT,
    /** Physical assault. */
    ASSAULT,
    /** Sexual assault. */
    SEXUAL_ASSAULT,
    /** Strangulation or suffocation. */
    STRANGULATION,
    /** A weapon was shown, used or mentioned. */
    WEAPON,
    /** Forced or attempted entry. */
    FORCED_ENTRY,
    /** Damage to property. */
    DAMAGE,
    /** Theft. */
    THEFT,
    /** A gift or delivery. */
    GIFT,
    /** A false or vexatious complaint or report. */
    FALSE_COMPLAINT,
    /** Contact with the victim's family, friends, workplace or other people about the victim. */
    CONTACTING_OTHERS,
    /** Controlling or coercive behaviour. */
    CONTROLLING,
    /** Something else, described in the summary. */
    OTHER;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
