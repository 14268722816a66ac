package org.foursight.store.connection;

import java.util.Arrays;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.exception.FlywayValidateException;
import org.jspecify.annotations.Nullable;

/** Brings the tables up to what this version needs; forward only, and never touches what a newer version made. */
public final class Schema {

    private Schema() {}

    /** Make or bring up the tables; {@code source} is null for PostgreSQL. */
    static void prepare(Place place, @Nullable DataSource source) {
        try {
            Flyway flyway = flyway(place, source);
            requireKnown(flyway, place);
            flyway.migrate();
        } catch (FlywayValidateException other) {
            throw new StoreException(
                    Trouble.OTHER_SCHEMA,
                    "The tables in " + place.shown() + " are not those this program made. Name another database, or"
                            + " restore a backup of this one.",
                    other);
        } catch (FlywayException failure) {
            throw Failures.explain(failure, place);
        }
    }

    /** Refuse tables newer than this version knows, or other than it made. */
    public static void requireKnown(Place place, DataSource source) {
        requireKnown(flyway(place, source), place);
    }

    private static void requireKnown(Flyway flyway, Place place) {
        boolean newer = Arrays.stream(flyway.info().all())
                .map(MigrationInfo::getState)
                .anyMatch(state -> state.isApplied() && !state.isResolved());
        if (newer) {
            throw new StoreException(
                    Trouble.NEWER_SCHEMA,
                    "The database " + place.shown() + " was made by a newer version of Foursight. Start that version;"
                            + " nothing was changed.");
        }
    }

    private static Flyway flyway(Place place, @Nullable DataSource source) {
        var settings = Flyway.configure(Schema.class.getClassLoader())
                .locations("classpath:db/migration/" + (place.sqlite() ? "sqlite" : "postgresql"))
                .validateMigrationNaming(true)
                .cleanDisabled(true);
        return (source == null ? settings.dataSource(place.url(), null, null) : settings.dataSource(source)).load();
    }
}
