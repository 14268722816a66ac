package org.foursight.screening;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The engine and the second reading of the rules differ on a case, so there is no report. */
public final class UncertifiedScreening extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Make one that names a reference; equal faults have an equal reference, and no word of the case is in it. */
    UncertifiedScreening(List<String> faults) {
        super("The engine and the second reading of the rules differ, so there is no report. Reference "
                + UUID.nameUUIDFromBytes(String.join("\n", faults).getBytes(StandardCharsets.UTF_8))
                + ". Report it to those who keep the rules: " + String.join("; ", faults) + ".");
    }
}
