package org.foursight.casework;

import java.util.List;
import org.foursight.signin.Role;
import org.foursight.signin.User;
import org.foursight.store.Database;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.AuditOutcome;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Origin;
import org.foursight.store.audit.Purpose;
import org.foursight.store.cases.EmergencyAccess;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jspecify.annotations.Nullable;

/** Emergency access to a case of another unit: asked for with a reason, recorded, and looked at by another person. */
public final class Emergencies {

    private static final int LONGEST = 1_000;

    private final Database database;

    /** Make it for a database. */
    public Emergencies(Database database) {
        this.database = database;
    }

    /** List what was given: to a reviewer for cases of the unit, to an auditor for all. */
    public List<EmergencyAccess> given(User user, Origin origin) {
        return database.emergencyAccesses().toCasesOf(unit(user), reviewing(user, origin));
    }

    /**
     * Give a reviewer access to a case.
     *
     * @throws StoreException when there is no such case, the unit keeps it, or there is no reason that can be kept
     */
    public EmergencyAccess ask(String reference, String reason, User user, Origin origin) {
        Caller caller = new Caller(user.actor(), Purpose.REVIEW, null, origin);
        requireShort(reason);
        String keeper = database.cases().unitOf(reference);
        if (keeper == null) {
            AuditObject nothing = AuditObject.named("emergencyAccess", null);
            database.audit()
                    .record(AuditEvent.not(Operation.BREAK_GLASS, caller, nothing, AuditOutcome.FAILED, "noSuchCase"));
            throw new StoreException(Trouble.NOT_FOUND, "There is no such case. Check the reference.");
        }
        if (keeper.equals(user.actor().unit())) {
            throw new StoreException(
                    Trouble.ALREADY_THERE, "The case is kept by your own unit. Open it as you open any other.");
        }
        return database.emergencyAccesses().give(reference, reason, caller);
    }

    /**
     * Record that a reviewer of the unit that keeps the case, or an auditor, has looked at an access afterwards.
     *
     * @throws StoreException when there is none of theirs to look at, or nothing is said that can be kept
     */
    public EmergencyAccess look(String reference, int number, String found, User user, Origin origin) {
        requireShort(found);
        return database.emergencyAccesses().look(reference, number, found, unit(user), reviewing(user, origin));
    }

    private static void requireShort(String words) {
        if (words.length() > LONGEST) {
            throw new StoreException(Trouble.NOT_FITTING, "It is too long. Use 1,000 characters or fewer.");
        }
    }

    private static @Nullable String unit(User user) {
        return user.is(Role.AUDITOR) ? null : user.actor().unit();
    }

    private static Caller reviewing(User user, Origin origin) {
        Purpose purpose = user.is(Role.AUDITOR) ? Purpose.AUDIT : Purpose.SUPERVISE;
        return new Caller(user.actor(), purpose, null, origin);
    }
}
