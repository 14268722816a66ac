package org.foursight.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.foursight.casework.Casework;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import org.foursight.signin.Role;
import org.foursight.signin.User;
import org.foursight.store.Actor;
import org.foursight.store.Database;

/** A real service on a free port over a real database file in a folder of its own. */
final class TestStore {

    static final User USER = User.local("invented");

    private TestStore() {}

    static Service start(Screening screening) throws BindException {
        return Service.start(screening, DemonstrationCases.load(), casework(screening), USER, "127.0.0.1", 0);
    }

    /** Start a service for one person over cases that others use too. */
    static Service start(Screening screening, Casework casework, User user) throws BindException {
        return Service.start(screening, DemonstrationCases.load(), casework, user, "127.0.0.1", 0);
    }

    /** Return a person of the unit of the tests. */
    static User person(String name, Role... roles) {
        return new User(new Actor("test", name, name, "default"), Set.of(roles));
    }

    static List<Route> routes(Screening screening, Pages pages) {
        return Service.routes(screening, DemonstrationCases.load(), casework(screening), pages);
    }

    static Casework casework(Screening screening) {
        try {
            Path folder = Files.createTempDirectory("foursight-test");
            folder.toFile().deleteOnExit();
            Database database = Database.open("jdbc:sqlite:" + folder.resolve("foursight.db"), Clock.systemUTC());
            return new Casework(database, screening, Clock.systemUTC());
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
