package org.foursight.sources;

/**
 * The words shown for a recommendation; they hold no condition.
 *
 * @param id the recommendation's element id
 * @param title a short title
 * @param text the words, with {@code {name}} where a bound value of the rule goes
 * @param owner who acts: officer, supervisor, registrar or legal adviser
 * @param section where it is shown: {@code recording}, {@code legal}, {@code timeLimit}, {@code code}, {@code investigation} or {@code safeguard}
 * @param priority 1 is shown first
 */
public record Advice(String id, String title, String text, String owner, String section, int priority) {}
