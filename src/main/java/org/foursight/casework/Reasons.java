package org.foursight.casework;

import java.util.List;
import org.foursight.casefile.CaseFileException;
import org.foursight.casefile.Problem;

/**
 * Why somebody makes a revision.
 *
 * @param why why it is made
 * @param flag why a red flag is taken back by it; empty when none is
 */
public record Reasons(String why, String flag) {

    /** The field of a request in which the second is missed. */
    public static final String FIELD = "/flagReason";

    /** Return why these red flags are taken back, or refuse. */
    String requireFlag(List<String> lost) {
        if (flag.isEmpty()) {
            throw new CaseFileException(List.of(new Problem(
                    FIELD,
                    "With this a red flag is taken back: " + String.join("; ", lost) + ".",
                    "Say why in flagReason; it is kept among the decisions of the case file.")));
        }
        return flag;
    }

    /** Return why the revision is made, in the words that its history shows. */
    String with(List<String> lost) {
        return why + ". Red flag taken back: " + String.join("; ", lost) + ". Reason: " + flag;
    }
}
