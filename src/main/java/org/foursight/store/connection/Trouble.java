package org.foursight.store.connection;

import org.foursight.casefile.Vocabulary;

/** What kept the store from doing its work. */
public enum Trouble {
    /** The folder cannot be made or written. */
    FOLDER_NOT_WRITABLE(true),
    /** The database can be read only. */
    READ_ONLY(true),
    /** There is no room left. */
    DISK_FULL(true),
    /** Reading or writing the disk failed. */
    DISK_FAULT(true),
    /** The file is something else. */
    NOT_A_DATABASE(true),
    /** The file is damaged. */
    DAMAGED(true),
    /** Another program holds it for too long. */
    BUSY(true),
    /** The database server does not answer. */
    UNREACHABLE(true),
    /** The database server does not let us in. */
    SIGN_IN_REFUSED(true),
    /** It was made by a newer version of this program. */
    NEWER_SCHEMA(true),
    /** Its tables are not those this program made. */
    OTHER_SCHEMA(true),
    /** A setting that keeps data safe did not take. */
    UNSAFE_SETTING(true),
    /** The key of the audit log is missing or another one. */
    AUDIT_KEY(true),
    /** The backup is not what it should be. */
    BAD_BACKUP(false),
    /** It cannot be done with this kind of database. */
    NOT_SUPPORTED(false),
    /** There is no such thing. */
    NOT_FOUND(false),
    /** There is one already. */
    ALREADY_THERE(false),
    /** The key of a request was used before for something else. */
    KEY_REUSED(false),
    /** It does not fit what is stored. */
    NOT_FITTING(false);

    private final boolean unavailable;

    Trouble(boolean unavailable) {
        this.unavailable = unavailable;
    }

    /** Tell whether the store as a whole cannot be used now, rather than this one request. */
    public boolean unavailable() {
        return unavailable;
    }

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
