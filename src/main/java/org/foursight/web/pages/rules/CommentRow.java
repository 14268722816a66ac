package org.foursight.web.pages.rules;

/**
 * A comment as the inbox shows it.
 *
 * @param rule the rule's id
 * @param kind what is wrong, in words
 * @param text the problem in the sender's words
 * @param by who said it
 * @param at when
 * @param earlier that it was said about an earlier rule book; empty when not
 */
public record CommentRow(String rule, String kind, String text, String by, String at, String earlier) {}
