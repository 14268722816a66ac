package org.foursight.screening;

import org.foursight.findings.LedgerLine;

/**
 * A demonstration case that shows what can become of a rule.
 *
 * @param demonstration its id
 * @param title its title
 * @param line what became of the rule there
 */
public record RuleExample(String demonstration, String title, LedgerLine line) {}
