package org.foursight.store.connection;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/** Says in words what a database reported, with the place and the remedy. */
public final class Failures {

    private Failures() {}

    /** Return the trouble behind a failure, or the failure itself when it is a defect of ours. */
    public static RuntimeException explain(RuntimeException failure, Place place) {
        Throwable cause = failure;
        Trouble trouble = null;
        while (cause != null) {
            if (cause instanceof StoreException known) {
                return known;
            }
            if (cause instanceof SQLException reported && trouble == null) {
                trouble = trouble(reported, place);
            }
            cause = cause.getCause() == cause ? null : cause.getCause();
        }
        return trouble == null
                ? failure
                : new StoreException(trouble, sentence(trouble, place) + " Nothing of this change was saved.", failure);
    }

    /** Return a trouble with the words for whoever has to mend it. */
    public static StoreException of(Trouble trouble, Place place) {
        return new StoreException(trouble, sentence(trouble, place));
    }

    /** Return what a database reported as a trouble somebody can act on. */
    public static StoreException explain(SQLException reported, Place place) {
        Trouble trouble = trouble(reported, place);
        if (trouble == null && place.sqlite()) {
            return new StoreException(
                    Trouble.DISK_FAULT,
                    "SQLite could not be started for " + place.shown() + ". It unpacks a library into "
                            + System.getProperty("java.io.tmpdir") + ": make room there and let programs run from it,"
                            + " or name another folder with -Dorg.sqlite.tmpdir.",
                    reported);
        }
        Trouble shown = trouble == null ? Trouble.UNREACHABLE : trouble;
        return new StoreException(shown, sentence(shown, place), reported);
    }

    private static @Nullable Trouble trouble(SQLException reported, Place place) {
        if (reported instanceof SQLiteException sqlite) {
            // The low byte of an extended code is the kind of error.
            return switch (sqlite.getResultCode().code & 0xFF) {
                case 5, 6 -> Trouble.BUSY;
                case 8 -> Trouble.READ_ONLY;
                case 10 -> Trouble.DISK_FAULT;
                case 11 -> Trouble.DAMAGED;
                case 13 -> Trouble.DISK_FULL;
                case 14 -> Trouble.FOLDER_NOT_WRITABLE;
                case 26 -> Trouble.NOT_A_DATABASE;
                default -> null;
            };
        }
        String state = reported.getSQLState() == null ? "" : reported.getSQLState();
        if (state.startsWith("08") || state.startsWith("57P")) {
            return Trouble.UNREACHABLE;
        }
        if (state.startsWith("28") || state.equals("3D000") || state.equals("42501")) {
            return Trouble.SIGN_IN_REFUSED;
        }
        if (state.equals("53100")) {
            return Trouble.DISK_FULL;
        }
        if (state.equals("25006")) {
            return Trouble.READ_ONLY;
        }
        boolean waited = reported instanceof java.sql.SQLTransientConnectionException;
        return waited ? (place.sqlite() ? Trouble.BUSY : Trouble.UNREACHABLE) : null;
    }

    private static String sentence(Trouble trouble, Place place) {
        String where = "The database " + place.shown();
        return switch (trouble) {
            case BUSY -> where + " is held by another program. Close what else has it open, and try again.";
            case READ_ONLY ->
                where + " can be read but not written. Give the account that runs the service the right to write it"
                        + " and its folder.";
            case DISK_FAULT ->
                where + " could not be written or read: the disk is full, over its limit or failing. Make room or"
                        + " mend the disk, and try again.";
            case DAMAGED -> where + " is damaged. Stop the service, keep the file, and restore the last backup.";
            case DISK_FULL -> where + " has no room left. Make room on its disk, and try again.";
            case FOLDER_NOT_WRITABLE ->
                where + " cannot be opened. Check that its folder is there and that the account that runs the"
                        + " service may write in it.";
            case NOT_A_DATABASE -> where + " is not an SQLite database. Name another file; this one was left as it is.";
            case SIGN_IN_REFUSED ->
                where + " does not let us in. Check the name, the password, the name of the database and its rights.";
            default -> where + " does not answer. Check that it runs and that its address is right.";
        };
    }
}
