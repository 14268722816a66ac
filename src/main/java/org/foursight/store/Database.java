package org.foursight.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import org.foursight.store.audit.AuditChain;
import org.foursight.store.audit.AuditEntry;
import org.foursight.store.audit.AuditEvent;
import org.foursight.store.audit.AuditHeads;
import org.foursight.store.audit.AuditKey;
import org.foursight.store.audit.AuditLog;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Transactions;
import org.foursight.store.cases.Acts;
import org.foursight.store.cases.Cases;
import org.foursight.store.cases.Drafts;
import org.foursight.store.cases.EmergencyAccesses;
import org.foursight.store.cases.Screenings;
import org.foursight.store.comments.RuleComments;
import org.foursight.store.connection.Connections;
import org.foursight.store.connection.Failures;
import org.foursight.store.connection.InUse;
import org.foursight.store.connection.Place;
import org.foursight.store.connection.PrivateFiles;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.foursight.store.keeping.Keeping;
import org.foursight.store.keeping.Restore;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;

/** An open database: cases, drafts, screenings, the audit log and its keeping. Safe to share between threads. */
public final class Database implements AutoCloseable {

    private final Place place;
    private final Connections connections;
    private final InUse inUse;
    private final Cases cases;
    private final Drafts drafts;
    private final Acts acts;
    private final Screenings screenings;
    private final EmergencyAccesses emergencyAccesses;
    private final RuleComments ruleComments;
    private final AuditLog audit;
    private final Keeping keeping;

    private Database(Place place, InUse inUse, Connections connections, Clock clock) {
        this.place = place;
        this.inUse = inUse;
        this.connections = connections;
        Jdbi writer = Jdbi.create(connections.writer());
        Jdbi reader = Jdbi.create(connections.reader());
        AuditEntry head = writer.withHandle(AuditChain::last).orElse(null);
        AuditKey key = AuditKey.open(place.sibling(AuditKey.ENDING), head != null);
        key.requireSealed(head, place);
        AuditHeads heads = new AuditHeads(place.sibling(AuditHeads.ENDING));
        Transactions transactions = new Transactions(place, writer, reader, new AuditChain(key), heads, clock);
        this.cases = new Cases(transactions);
        this.drafts = new Drafts(transactions);
        this.acts = new Acts(transactions);
        this.screenings = new Screenings(transactions);
        this.emergencyAccesses = new EmergencyAccesses(transactions);
        this.ruleComments = new RuleComments(transactions);
        this.audit = new AuditLog(transactions, key, heads);
        this.keeping = new Keeping(transactions, audit);
    }

    /**
     * Open a database, and make what is missing: the folder, the file, the tables and the key of the audit log.
     *
     * @param url {@code jdbc:sqlite:} and a path, or {@code jdbc:postgresql:…}
     * @throws StoreException when it cannot be used, with what to do
     */
    public static Database open(String url, Clock clock) {
        return open(url, null, clock);
    }

    /**
     * Open a database whose audit key is kept in another folder.
     *
     * @param keys the folder; null for the one of the SQLite file, or {@code .foursight} in the home of the account
     */
    public static Database open(String url, @Nullable Path keys, Clock clock) {
        Place place = Place.of(url, keys);
        PrivateFiles.folder(place.folder());
        Path file = place.file();
        if (file != null) {
            PrivateFiles.folder(file.getParent() == null ? Place.home() : file.getParent());
            PrivateFiles.file(file);
            if (!Files.isWritable(file)) {
                throw Failures.of(Trouble.READ_ONLY, place);
            }
        }
        InUse inUse = InUse.share(place);
        Connections connections = null;
        try {
            connections = Connections.open(place);
            return new Database(place, inUse, connections, clock);
        } catch (RuntimeException failure) {
            if (connections != null) {
                connections.close();
            }
            inUse.close();
            throw Failures.explain(failure, place);
        }
    }

    /**
     * Put a backup in the place of an SQLite database that nobody has open, and open it. What was there is kept beside
     * it, under a name that ends in {@code .before-} and the time.
     *
     * @param keys as in {@link #open(String, Path, Clock)}
     * @throws StoreException when the backup is damaged, newer, or not of this installation; then nothing was changed
     */
    public static Database restore(Path backup, String url, @Nullable Path keys, Clock clock, Caller caller) {
        Place place = Place.of(url, keys);
        Path file = place.file();
        if (file == null) {
            throw new StoreException(
                    Trouble.NOT_SUPPORTED, "A backup of PostgreSQL is restored with its own tools. Use pg_restore.");
        }
        AuditObject restored = new Restore(place, file).swap(backup, clock.instant());
        Database database = open(url, keys, clock);
        database.audit().record(AuditEvent.done(Operation.RESTORE, caller, restored));
        return database;
    }

    /** Return the URL of the database used when nothing else is said: a file in the home of the account. */
    public static String standardUrl() {
        return "jdbc:sqlite:" + Place.home().resolve("foursight.db");
    }

    /** Return where the database is, for people to read; holds no password. */
    public String place() {
        return place.shown();
    }

    /** Return the cases. */
    public Cases cases() {
        return cases;
    }

    /** Return the drafts. */
    public Drafts drafts() {
        return drafts;
    }

    /** Return what people did about the cases. */
    public Acts acts() {
        return acts;
    }

    /** Return the screenings. */
    public Screenings screenings() {
        return screenings;
    }

    /** Return backup, integrity, erasure and retention. */
    public Keeping keeping() {
        return keeping;
    }

    /** Return the emergency accesses to cases of other units. */
    public EmergencyAccesses emergencyAccesses() {
        return emergencyAccesses;
    }

    /** Return what people said about rules. */
    public RuleComments ruleComments() {
        return ruleComments;
    }

    /** Return the audit log. */
    public AuditLog audit() {
        return audit;
    }

    @Override
    public void close() {
        connections.close();
        inUse.close();
    }
}
