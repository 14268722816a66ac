package org.foursight.review;

import org.foursight.casefile.Vocabulary;

/** Why a person decides otherwise than the rules conclude or advise; every one needs words beside it. */
public enum ReasonCode {
    /** A fact recorded here is wrong or out of date. */
    FACT("A fact recorded here is wrong or out of date"),
    /** I have information that is not in the case. */
    NEW_INFORMATION("I have information that is not in the case"),
    /** The rules do not account for something about this case. */
    CONTEXT("The rules do not account for something about this case"),
    /** Legal advice received. */
    LEGAL_ADVICE("Legal advice received; say from whom and when"),
    /** Specialist or advocate advice received. */
    SPECIALIST_ADVICE("Specialist or advocate advice received; say from which role and when"),
    /** The account or evidence does not support this. */
    EVIDENCE("The account or evidence does not support this; say what evidence, not demeanour or relationship"),
    /** A counting rule: the principal crime, or recorded already. */
    RECORDING_RULE("A counting rule: the principal crime, or recorded already"),
    /** The rule is wrong or is applied wrongly. */
    RULE_WRONG("The rule is wrong or is applied wrongly"),
    /** Already done, or being done another way. */
    DONE("Already done, or being done another way"),
    /** Not practicable now. */
    NOT_PRACTICABLE("Not practicable now"),
    /** Would put the victim at risk, or goes against their informed wishes after advice. */
    VICTIM("Would put the victim at risk, or goes against their informed wishes after advice"),
    /** Something else. */
    OTHER("Something else");

    /** So many characters at least, for a reason that the list does not have. */
    private static final int MOST_TELLING = 30;

    private final String label;

    ReasonCode(String label) {
        this.label = label;
    }

    /** Return what a person chooses from. */
    public String label() {
        return label;
    }

    /** Tell whether it can only be a reason about a piece of advice. */
    public boolean isOnAdviceOnly() {
        return this == DONE || this == NOT_PRACTICABLE || this == VICTIM;
    }

    /** Return how many characters have to stand beside it. */
    public int leastWords() {
        return this == OTHER ? MOST_TELLING : 1;
    }

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
