package org.foursight.training;

import java.time.Clock;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import org.jspecify.annotations.Nullable;

/**
 * Everything workshops are made of. Apart from the folder all of it is in memory.
 *
 * @param library the plans that come with the program
 * @param folder where plans and debriefs are kept when somebody asks
 * @param drafts plans that are being built
 * @param running workshops that run
 * @param phones where phones on the local network answer, such as {@code http://192.168.0.10:7171}; null when they may
 *     not
 */
public record Training(
        Library library,
        Folder folder,
        Shelf<Plan> drafts,
        Shelf<Workshop> running,
        @Nullable String phones) {

    /** Make it, without phones. */
    public static Training of(Screening screening, DemonstrationCases cases, Folder folder, Clock clock) {
        return new Training(Library.load(screening, cases), folder, new Shelf<>(clock), new Shelf<>(clock), null);
    }

    /** Return the same with phones answered at an address. */
    public Training answering(String address) {
        return new Training(library, folder, drafts, running, address);
    }
}
