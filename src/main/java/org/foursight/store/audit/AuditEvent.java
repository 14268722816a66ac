package org.foursight.store.audit;

import org.jspecify.annotations.Nullable;

/**
 * One thing that was done or refused, before it has its place in the log.
 *
 * @param operation what was done
 * @param caller on whose behalf, what for and from where
 * @param object to what
 * @param outcome how it came out
 * @param code a short word on the outcome; null when there is nothing to add
 * @param ruleBook hash of the rule book; null unless rules were involved
 */
public record AuditEvent(
        Operation operation,
        Caller caller,
        AuditObject object,
        AuditOutcome outcome,
        @Nullable String code,
        @Nullable String ruleBook) {

    /** Return an event of something done. */
    public static AuditEvent done(Operation operation, Caller caller, AuditObject object) {
        return new AuditEvent(operation, caller, object, AuditOutcome.OK, null, null);
    }

    /** Return an event of something refused or failed, with a short word why. */
    public static AuditEvent not(
            Operation operation, Caller caller, AuditObject object, AuditOutcome outcome, String code) {
        return new AuditEvent(operation, caller, object, outcome, code, null);
    }

    /** Return it with a word for what came of it. */
    public AuditEvent coded(String word) {
        return new AuditEvent(operation, caller, object, outcome, word, ruleBook);
    }

    /** Return it with the rules that were used. */
    public AuditEvent by(String ruleBookHash) {
        return new AuditEvent(operation, caller, object, outcome, code, ruleBookHash);
    }
}
