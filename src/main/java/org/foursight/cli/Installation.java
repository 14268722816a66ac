package org.foursight.cli;

import java.nio.file.Path;
import java.time.Clock;
import org.foursight.signin.User;
import org.foursight.store.Database;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Purpose;
import org.foursight.store.connection.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where cases are kept. */
final class Installation {

    @Option(
            names = "--database",
            paramLabel = "FILE|URL",
            description = "A file, or jdbc:postgresql://HOST/NAME (default: foursight.db in your home folder).")
    private @Nullable String database;

    @Option(
            names = "--keys",
            paramLabel = "FOLDER",
            description = "Folder of the audit key (default: beside the database).")
    private @Nullable Path keys;

    String url() {
        return database == null ? Database.standardUrl() : Place.url(database);
    }

    /** Return the SQLite file; null for PostgreSQL. */
    @Nullable
    Path file() {
        return Place.of(url(), keys).file();
    }

    @Nullable
    Path keys() {
        return keys;
    }

    /** Tell whether a database was named. */
    boolean isNamed() {
        return database != null;
    }

    Database open() {
        return open(url());
    }

    /** Open another database than the one named, with the keys named. */
    Database open(String url) {
        return Database.open(url, keys, Clock.systemUTC());
    }

    /** Return whoever works at this machine. */
    static User user() {
        return User.local(System.getProperty("user.name", "unknown"));
    }

    static Caller caller(Purpose purpose) {
        return Caller.local(user().actor(), purpose);
    }
}
