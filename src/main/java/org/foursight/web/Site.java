package org.foursight.web;

import java.time.Clock;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import org.foursight.signin.SignIn;
import org.foursight.store.Database;

/**
 * What a service is made of.
 *
 * @param screening the rules in use
 * @param cases the demonstration cases
 * @param database the store
 * @param signIn how it is known who sends a request
 * @param clock the time
 */
public record Site(Screening screening, DemonstrationCases cases, Database database, SignIn signIn, Clock clock) {}
