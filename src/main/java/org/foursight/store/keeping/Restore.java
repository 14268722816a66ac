package org.foursight.store.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import org.foursight.store.audit.AuditHeads;
import org.foursight.store.audit.AuditKey;
import org.foursight.store.audit.AuditLog;
import org.foursight.store.audit.AuditObject;
import org.foursight.store.audit.ChainCheck;
import org.foursight.store.audit.Verification;
import org.foursight.store.connection.Hashes;
import org.foursight.store.connection.InUse;
import org.foursight.store.connection.Place;
import org.foursight.store.connection.PrivateFiles;
import org.foursight.store.connection.Schema;
import org.foursight.store.connection.SqliteSource;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.jdbi.v3.core.Jdbi;

/** Puts a backup in the place of an SQLite database that nobody has open; what was there is kept beside it. */
public final class Restore {

    private final Place place;
    private final Path file;
    private final Path fresh;

    /** Make it, to put the copy in a file back in a place. */
    public Restore(Place place, Path file) {
        this.place = place;
        this.file = file;
        this.fresh = file.resolveSibling(file.getFileName() + ".restoring");
    }

    /** Check the backup, then swap; return what to say about it in the log. */
    public AuditObject swap(Path backup, Instant at) {
        InUse alone = InUse.alone(place);
        try (alone) {
            String sha256 = copy(backup);
            long after = check(backup);
            long before = lastRecorded();
            String ending = ".before-" + at.toString().replace(":", "");
            for (String part : List.of("", "-wal", "-shm", AuditHeads.ENDING)) {
                Path old = part.equals(AuditHeads.ENDING) ? place.sibling(part) : part(file, part);
                if (Files.exists(old)) {
                    Files.move(old, part.startsWith("-") ? part(part(file, ending), part) : part(old, ending));
                }
            }
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
            return new AuditObject(null, "database", sha256, before, after, List.of(), List.of());
        } catch (IOException refused) {
            throw new StoreException(
                    Trouble.DISK_FAULT,
                    "The backup " + backup + " could not be put in the place of " + file
                            + ". Check that it is there, that there is room, and that the folder can be written.",
                    refused);
        }
    }

    private String copy(Path backup) throws IOException {
        Files.deleteIfExists(fresh);
        PrivateFiles.file(fresh);
        Files.copy(backup, fresh, StandardCopyOption.REPLACE_EXISTING);
        Path hashFile = Backup.hashFile(backup);
        String recorded =
                Files.exists(hashFile) ? Files.readString(hashFile, UTF_8).split(" ", 2)[0] : "";
        String found = Hashes.sha256(fresh);
        if (!found.equals(recorded)) {
            throw bad(backup, "is not what was backed up: its hash differs from the one in " + hashFile);
        }
        return found;
    }

    /** Return how long the log was that is being replaced, as far as it was recorded. */
    private long lastRecorded() {
        return new AuditHeads(place.sibling(AuditHeads.ENDING))
                .all().stream().mapToLong(AuditHeads.Head::seq).max().orElse(0);
    }

    /** Refuse a backup that is not whole; return how long its log is. */
    private long check(Path backup) throws IOException {
        Place copy = Place.of("jdbc:sqlite:" + fresh, null);
        SqliteSource source = new SqliteSource(copy, true);
        Integrity.requireWhole(fresh);
        Schema.requireKnown(copy, source);
        ChainCheck chain = new ChainCheck(AuditKey.open(place.sibling(AuditKey.ENDING), true), List.of());
        Jdbi.create(source).useHandle(handle -> AuditLog.each(handle, chain::next));
        Verification found = chain.end();
        if (!found.intact()) {
            throw bad(backup, "has an audit log that is not whole. " + found.sentence());
        }
        Backup.force(fresh);
        return found.events();
    }

    private static StoreException bad(Path backup, String what) {
        return new StoreException(
                Trouble.BAD_BACKUP, "The backup " + backup + " " + what + ". Use another backup; nothing was changed.");
    }

    private static Path part(Path path, String ending) {
        return path.resolveSibling(path.getFileName() + ending);
    }
}
