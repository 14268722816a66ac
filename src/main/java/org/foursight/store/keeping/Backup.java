package org.foursight.store.keeping;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.foursight.store.audit.AuditKey;
import org.foursight.store.connection.Failures;
import org.foursight.store.connection.Hashes;
import org.foursight.store.connection.Place;
import org.foursight.store.connection.PrivateFiles;
import org.foursight.store.connection.SqliteSource;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;

/**
 * A copy of an SQLite database, made while it is in use and checked before it counts.
 *
 * @param file the copy; its hash is beside it in a file that ends in {@code .sha256}
 * @param sha256 hash of the copy
 */
public record Backup(Path file, String sha256) {

    static Path hashFile(Path copy) {
        return copy.resolveSibling(copy.getFileName() + ".sha256");
    }

    /** Copy what is committed now; writers are not held up. */
    static Backup of(Place place, Path target) {
        if (!place.sqlite()) {
            throw new StoreException(
                    Trouble.NOT_SUPPORTED,
                    "A backup of PostgreSQL is made with its own tools. Use pg_dump or pg_basebackup, and keep "
                            + place.sibling(AuditKey.ENDING) + " with it.");
        }
        Path file = target.toAbsolutePath().normalize();
        if (Files.exists(file)) {
            throw new StoreException(
                    Trouble.ALREADY_THERE, "There is a file " + file + " already. Give the backup another name.");
        }
        Path begun = file.resolveSibling(file.getFileName() + ".part");
        try {
            PrivateFiles.folder(file.getParent() == null ? file : file.getParent());
            Files.deleteIfExists(begun);
            PrivateFiles.file(begun);
            copy(place, begun);
            Integrity.requireWhole(begun);
            String sha256 = Hashes.sha256(begun);
            force(begun);
            PrivateFiles.file(hashFile(file));
            Files.writeString(hashFile(file), sha256 + "  " + file.getFileName() + "\n", UTF_8);
            force(hashFile(file));
            Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE);
            return new Backup(file, sha256);
        } catch (IOException refused) {
            throw new StoreException(
                    Trouble.DISK_FAULT,
                    "The backup " + file + " could not be written. Make room there, or name another place.",
                    refused);
        } catch (SQLException refused) {
            throw Failures.explain(refused, place);
        }
    }

    private static void copy(Place place, Path begun) throws SQLException {
        try (Connection source = new SqliteSource(place, true).getConnection();
                PreparedStatement statement = source.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, begun.toString());
            statement.execute();
        }
    }

    static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
