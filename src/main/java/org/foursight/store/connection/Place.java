package org.foursight.store.connection;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * Where a database is, and where what belongs to it but is kept outside it.
 *
 * @param url its JDBC URL
 * @param file the SQLite file; null for PostgreSQL
 * @param beside what the names of the audit key, the recorded heads and the lock begin with
 * @param shown how it is called in messages; holds no password
 */
public record Place(String url, @Nullable Path file, Path beside, String shown) {

    private static final String SQLITE = "jdbc:sqlite:";
    private static final String POSTGRESQL = "jdbc:postgresql:";

    /** Return the JDBC URL that somebody means: a path alone is an SQLite file. */
    public static String url(String given) {
        return given.isBlank() || given.startsWith("jdbc:") || given.contains("://") ? given : SQLITE + given;
    }

    /**
     * Read a JDBC URL, or the path of an SQLite file.
     *
     * @param keys the folder of the audit key; null for the folder of the SQLite file, or {@code .foursight} at home
     */
    public static Place of(String given, @Nullable Path keys) {
        String url = url(given);
        String bare = url.split("\\?", 2)[0];
        if (url.startsWith(SQLITE) && bare.length() > SQLITE.length() && !bare.contains(":memory:")) {
            Path file = Path.of(bare.substring(SQLITE.length()).replaceFirst("^file:", ""))
                    .toAbsolutePath()
                    .normalize();
            Path name = file.getFileName();
            Path beside = keys == null || name == null
                    ? file
                    : keys.toAbsolutePath().normalize().resolve(name.toString());
            return new Place(url, file, beside, file.toString());
        }
        if (url.startsWith(POSTGRESQL)) {
            Path folder = keys == null ? home() : keys.toAbsolutePath().normalize();
            String shown = bare.replaceFirst("//[^/@]*@", "//");
            return new Place(url, null, folder.resolve("postgresql-" + mark(shown)), shown);
        }
        throw new StoreException(
                Trouble.NOT_SUPPORTED,
                "The database is neither the path of a file nor an address that begins with " + POSTGRESQL
                        + ". Give one of the two.");
    }

    /** Return the folder used when nothing else is said. */
    public static Path home() {
        return Path.of(System.getProperty("user.home", ".")).resolve(".foursight");
    }

    /** Tell whether it is an SQLite file. */
    public boolean sqlite() {
        return file != null;
    }

    /** Return a file beside the database whose name ends so. */
    public Path sibling(String ending) {
        return beside.resolveSibling(beside.getFileName() + ending);
    }

    /** Return the folder of what is kept beside the database. */
    public Path folder() {
        Path folder = beside.getParent();
        return folder == null ? home() : folder;
    }

    private static String mark(String shown) {
        return Hashes.sha256(shown).substring(0, 12);
    }
}
