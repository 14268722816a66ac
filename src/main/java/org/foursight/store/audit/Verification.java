package org.foursight.store.audit;

import org.jspecify.annotations.Nullable;

/**
 * What checking an audit log found.
 *
 * @param events how many lines were checked
 * @param head hash of the last line checked
 * @param fault what is wrong; null when the log is whole
 * @param firstBad the first place that is wrong; 0 when the log is whole
 */
public record Verification(
        long events, String head, @Nullable ChainFault fault, long firstBad) {

    /** Tell whether nothing is wrong. */
    public boolean intact() {
        return fault == null;
    }

    /** Return the result in one sentence. */
    public String sentence() {
        if (fault == null) {
            return "The audit log is whole: " + events + " events.";
        }
        return "The audit log is not whole from event " + firstBad + ": "
                + switch (fault) {
                    case EDITED -> "it is not what was written.";
                    case MISSING -> "it is not there.";
                    case SWAPPED -> "another event stands in its place.";
                    case DETACHED -> "it does not follow from the event before.";
                    case WRONG_KEY -> "it is sealed with another key.";
                    case FORGED -> "it was sealed without the key.";
                    case TRUNCATED -> "the log was longer once. It was cut short, or an older file was put back.";
                    case OTHER_HISTORY ->
                        "another event was recorded there once. An older file was put back and continued.";
                };
    }
}
