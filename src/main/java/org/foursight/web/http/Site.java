package org.foursight.web.http;

import java.time.Clock;
import org.foursight.casework.Casework;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import org.foursight.signin.SignIn;
import org.foursight.store.Database;
import org.foursight.training.Training;

/**
 * What a service is made of.
 *
 * @param screening the rules in use
 * @param cases the demonstration cases
 * @param casework what is done with stored cases
 * @param training workshops over the demonstration cases
 * @param signIn how it is known who sends a request
 * @param clock the time
 * @param sharedScreens whether others may look at the screens of those who use it
 */
public record Site(
        Screening screening,
        DemonstrationCases cases,
        Casework casework,
        Training training,
        SignIn signIn,
        Clock clock,
        boolean sharedScreens) {

    /** Make a service whose screens each have one reader. */
    public Site(
            Screening screening,
            DemonstrationCases cases,
            Casework casework,
            Training training,
            SignIn signIn,
            Clock clock) {
        this(screening, cases, casework, training, signIn, clock, false);
    }

    /** Return the store. */
    public Database database() {
        return casework.database();
    }
}
