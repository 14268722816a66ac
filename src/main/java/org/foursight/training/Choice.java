package org.foursight.training;

/**
 * One fact that can be turned round.
 *
 * @param id what names it: {@code without:}, {@code put:}, {@code turn:} or {@code reply:} and what it is about
 * @param words what turning it round supposes, in words
 */
public record Choice(String id, String words) {}
