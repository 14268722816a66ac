package org.foursight.store.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import javax.sql.DataSource;

/** The pools: for SQLite one connection that writes and a few that read, for PostgreSQL one pool. */
public record Connections(HikariDataSource writer, HikariDataSource reader) implements AutoCloseable {

    private static final int READERS = 4;
    private static final int SERVER = 8;
    private static final int WAIT_MILLIS = 30_000;
    private static final int WAIT_FOR_SERVER_MILLIS = 5_000;
    /** A server may be set up to acknowledge what a crash then loses; what it does beyond the usual is left to it. */
    private static final String SYNCED =
            "SELECT set_config('synchronous_commit', 'on', false) WHERE current_setting('synchronous_commit') = 'off'";

    /** Open them, and make or bring up the tables. */
    public static Connections open(Place place) {
        return place.sqlite() ? sqlite(place) : postgresql(place);
    }

    private static Connections sqlite(Place place) {
        DataSource writing = new SqliteSource(place, true);
        try (Connection probe = writing.getConnection()) {
            Schema.prepare(place, writing);
            probe.isValid(0);
        } catch (SQLException refused) {
            throw Failures.explain(refused, place);
        }
        HikariConfig writer = config("writer", 1, WAIT_MILLIS);
        writer.setDataSource(writing);
        HikariConfig reader = config("reader", READERS, WAIT_MILLIS);
        reader.setDataSource(new SqliteSource(place, false));
        return new Connections(new HikariDataSource(writer), new HikariDataSource(reader));
    }

    private static Connections postgresql(Place place) {
        try (Connection probe = DriverManager.getConnection(place.url())) {
            probe.isValid(WAIT_FOR_SERVER_MILLIS / 1000);
        } catch (SQLException refused) {
            throw Failures.explain(refused, place);
        }
        Schema.prepare(place, null);
        HikariConfig config = config("postgresql", SERVER, WAIT_FOR_SERVER_MILLIS);
        config.setJdbcUrl(place.url());
        config.setConnectionInitSql(SYNCED);
        HikariDataSource pool = new HikariDataSource(config);
        return new Connections(pool, pool);
    }

    private static HikariConfig config(String name, int size, int wait) {
        HikariConfig config = new HikariConfig();
        config.setPoolName(name);
        config.setMaximumPoolSize(size);
        config.setConnectionTimeout(wait);
        config.setInitializationFailTimeout(-1);
        return config;
    }

    @Override
    public void close() {
        writer.close();
        reader.close();
    }
}
