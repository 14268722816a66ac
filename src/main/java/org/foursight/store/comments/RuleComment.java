package org.foursight.store.comments;

import java.time.Instant;
import org.foursight.store.audit.Actor;

/**
 * What somebody said about a rule.
 *
 * @param number its place among all, from 1
 * @param rule the rule's id
 * @param ruleBook hash of the rule book it was said about
 * @param kind what kind of problem it is, as a word
 * @param text the problem in their own words
 * @param by who said it, as at the time
 * @param at when
 */
public record RuleComment(int number, String rule, String ruleBook, String kind, String text, Actor by, Instant at) {}
