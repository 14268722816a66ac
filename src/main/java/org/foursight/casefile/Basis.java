package org.foursight.casefile;

/** What an entry rests on. */
public enum Basis {
    /** Told by the victim. */
    VICTIM_ACCOUNT,
    /** A document or a record of an agency or company. */
    RECORD,
    /** Seen or heard by an officer. */
    OFFICER,
    /** Told by someone else. */
    THIRD_PARTY,
    /** Stated in a published, anonymised case study. */
    PUBLISHED_CASE,
    /** What it rests on was not recorded. */
    NOT_RECORDED;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
