package org.foursight.review;

import org.foursight.casefile.Vocabulary;

/** Why a person decides otherwise than the rules conclude or advise; every one needs words beside it. */
public enum ReasonCode {
    /** A fact recorded here is wrong or out of date. */
    FACT(
            "A fact recorded here is wrong or out of date",
            "Which fact, and what is right. Then change it in the case and run the rules again"),
    /** I have information that is not in the case. */
    NEW_INFORMATION(
            "I have information that is not in the case",
            "What it is; or that it cannot be recorded here, and where it is held"),
    /** The rules do not account for something about this case. */
    CONTEXT("The rules do not account for something about this case", "What it is about this case"),
    /** Legal advice received. */
    LEGAL_ADVICE("Legal advice received", "From whom and when"),
    /** Specialist or advocate advice received. */
    SPECIALIST_ADVICE("Specialist or advocate advice received", "From which role and when"),
    /** The account or evidence does not support this. */
    EVIDENCE("The account or evidence does not support this", "What evidence, not demeanour or relationship?"),
    /** A counting rule: the principal crime, or recorded already. */
    RECORDING_RULE("A counting rule: the principal crime, or recorded already", "Which rule, and how it applies here"),
    /** The rule is wrong or is applied wrongly. */
    RULE_WRONG("The rule is wrong or is applied wrongly", "What is wrong with it"),
    /** Already done, or being done another way. */
    DONE("Already done, or being done another way", "What was done, or how it is being done"),
    /** Not practicable now. */
    NOT_PRACTICABLE("Not practicable now", "Why not now; give the day on which it is looked at again"),
    /** Would put the victim at risk, or goes against their informed wishes after advice. */
    VICTIM(
            "Would put the victim at risk, or goes against their informed wishes after advice",
            "Which risk; or what the victim wishes, and after which advice. Think of an advocate"),
    /** Something else. */
    OTHER("Something else", "What it is, in at least 30 characters");

    /** So many characters at least, for a reason that the list does not have. */
    private static final int MOST_TELLING = 30;

    private final String label;
    private final String asks;

    ReasonCode(String label, String asks) {
        this.label = label;
        this.asks = asks;
    }

    /** Return what a person chooses from. */
    public String label() {
        return label;
    }

    /** Return what has to be said beside it. */
    public String asks() {
        return asks;
    }

    /** Tell whether it can only be a reason about a piece of advice. */
    public boolean isOnAdviceOnly() {
        return this == DONE || this == NOT_PRACTICABLE || this == VICTIM;
    }

    /** Tell whether it can be a reason about a piece of advice. */
    public boolean isOnAdvice() {
        return this != EVIDENCE;
    }

    /**
     * Tell whether it can be a reason for a decision that stands so to the rules. That the account or the evidence does not
     * support something can only lower it: an officer's lowering is reviewed, a reviewer's waits for a second person.
     */
    public boolean fits(Stand stand) {
        return !isOnAdviceOnly() && (this != EVIDENCE || stand == Stand.LOWER);
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
