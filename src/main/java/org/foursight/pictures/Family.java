package org.foursight.pictures;

import org.foursight.casefile.Behaviour;

/** Kinds of behaviour that share a lane of the timeline. */
enum Family {
    PRESENCE("Following and watching"),
    CONTACT("Contact and gifts"),
    ONLINE("Publishing and monitoring"),
    THREAT("Threats and weapons"),
    VIOLENCE("Violence"),
    PROPERTY("Property and entry"),
    OTHERS("Through other people"),
    OTHER("Other kinds");

    private final String label;

    Family(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }

    static Family of(Behaviour behaviour) {
        return switch (behaviour) {
            case FOLLOWING, LOITERING, WATCHING_OR_SPYING -> PRESENCE;
            case CONTACT, GIFT -> CONTACT;
            case PUBLISHING_ABOUT, PUBLISHING_AS, MONITORING_COMMUNICATIONS -> ONLINE;
            case THREAT, WEAPON -> THREAT;
            case ASSAULT, SEXUAL_ASSAULT, STRANGULATION -> VIOLENCE;
            case INTERFERING_WITH_PROPERTY, FORCED_ENTRY, DAMAGE, THEFT -> PROPERTY;
            case CONTACTING_OTHERS, FALSE_COMPLAINT -> OTHERS;
            case OTHER_ASSOCIATED, CONTROLLING, OTHER -> OTHER;
        };
    }
}
