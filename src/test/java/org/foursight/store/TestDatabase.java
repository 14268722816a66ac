package org.foursight.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;

/** The two databases the store runs on, both real; each test gets an empty one. */
public enum TestDatabase {
    SQLITE,
    POSTGRESQL;

    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-05-20T09:00:00Z"), ZoneOffset.UTC);

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Open an empty database whose files, if any, are in the folder. */
    public Database fresh(Path folder) {
        return open(url(folder), folder);
    }

    /** Return the address of an empty database. */
    public String url(Path folder) {
        return this == SQLITE ? "jdbc:sqlite:" + folder.resolve("store/foursight.db") : server();
    }

    public static Database open(String url, Path folder) {
        return Database.open(url, folder.resolve("store"), CLOCK);
    }

    /** Do what somebody could do who has the database but not this program: triggers do not stand in the way. */
    public static void behindOurBack(String url, String... statements) {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            if (url.startsWith("jdbc:sqlite:")) {
                statement.execute("DROP TRIGGER IF EXISTS audit_update");
                statement.execute("DROP TRIGGER IF EXISTS audit_delete");
                statement.execute("DROP TRIGGER IF EXISTS revisions_update");
                statement.execute("DROP TRIGGER IF EXISTS screenings_update");
                statement.execute("DROP TRIGGER IF EXISTS acts_update");
                statement.execute("DROP TRIGGER IF EXISTS acts_delete");
            } else {
                statement.execute("SET session_replication_role = replica");
            }
            for (String each : statements) {
                statement.execute(each);
            }
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
    }

    private static String server() {
        String name = "test_" + COUNT.incrementAndGet();
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        } catch (SQLException refused) {
            throw new AssertionError(refused);
        }
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    /** Started once, and ended with the process. */
    private static final class Server {
        private static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException refused) {
                throw new UncheckedIOException(refused);
            }
        }
    }
}
