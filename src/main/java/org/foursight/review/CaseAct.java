package org.foursight.review;

import java.time.Instant;
import org.foursight.store.audit.Actor;

/**
 * An act, who did it and when.
 *
 * @param number its place among the acts about the case, from 1
 * @param by who
 * @param at when
 * @param act what
 */
public record CaseAct(int number, Actor by, Instant at, Act act) {}
