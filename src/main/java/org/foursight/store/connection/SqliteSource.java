package org.foursight.store.connection;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConnection;
import org.sqlite.SQLiteDataSource;

/** Opens connections to an SQLite file with the settings that keep data safe, and reads each of them back. */
public final class SqliteSource extends SQLiteDataSource {

    private static final Map<String, String> SETTINGS = new LinkedHashMap<>();

    static {
        SETTINGS.put("busy_timeout", "5000");
        SETTINGS.put("journal_mode", "wal");
        SETTINGS.put("synchronous", "2");
        SETTINGS.put("foreign_keys", "1");
        SETTINGS.put("secure_delete", "1");
        SETTINGS.put("trusted_schema", "0");
        SETTINGS.put("cell_size_check", "1");
    }

    private final Place place;
    private final boolean writes;

    /** Make it; without writing, connections refuse every change. */
    public SqliteSource(Place place, boolean writes) {
        super(config(writes));
        this.place = place;
        this.writes = writes;
        setUrl(place.url());
    }

    private static SQLiteConfig config(boolean writes) {
        SQLiteConfig config = new SQLiteConfig();
        config.setTransactionMode(
                writes ? SQLiteConfig.TransactionMode.IMMEDIATE : SQLiteConfig.TransactionMode.DEFERRED);
        return config;
    }

    @Override
    public SQLiteConnection getConnection(String username, String password) throws SQLException {
        SQLiteConnection connection = super.getConnection(username, password);
        try (Statement statement = connection.createStatement()) {
            for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
                statement.execute("PRAGMA " + setting.getKey() + " = " + setting.getValue());
            }
            if (!writes) {
                statement.execute("PRAGMA query_only = 1");
            }
            for (Map.Entry<String, String> setting : SETTINGS.entrySet()) {
                require(statement, setting.getKey(), setting.getValue());
            }
            return connection;
        } catch (SQLException | StoreException refused) {
            connection.close();
            throw refused;
        }
    }

    private void require(Statement statement, String name, String value) throws SQLException {
        try (ResultSet read = statement.executeQuery("PRAGMA " + name)) {
            String found = read.next() ? read.getString(1).toLowerCase(Locale.ROOT) : "nothing";
            if (!found.equals(value)) {
                throw new StoreException(
                        Trouble.UNSAFE_SETTING,
                        "SQLite keeps " + name + " at " + found + " instead of " + value + " for " + place.shown()
                                + ". Put the database on a local disk, and take settings out of its address.");
            }
        }
    }

    /** Return the first line of what a statement answers. */
    public static String answer(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            return rows.next() ? String.valueOf(rows.getString(1)) : "";
        }
    }
}
