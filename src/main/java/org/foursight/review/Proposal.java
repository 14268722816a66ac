package org.foursight.review;

import java.util.List;
import org.foursight.casefile.Vocabulary;

/** What a person thinks a case is, before the report is shown. */
public enum Proposal {
    /** Harassment, s.2. */
    HARASSMENT,
    /** Stalking, s.2A. */
    STALKING_2A,
    /** Stalking involving fear of violence or serious alarm or distress, s.4A. */
    STALKING_4A,
    /** Neither harassment nor stalking. */
    NEITHER,
    /** The person is not sure. */
    NOT_SURE;

    /** Tell whether it is what the entries are capable of supporting, for any victim and suspect. */
    public boolean agreesWith(List<String> supported) {
        return supported.stream().anyMatch(one -> switch (this) {
            case HARASSMENT -> one.equals("offence-s2");
            case STALKING_2A -> one.equals("offence-s2a");
            case STALKING_4A -> one.contains("offence-s4a");
            case NEITHER -> one.equals("none");
            case NOT_SURE -> false;
        });
    }

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
