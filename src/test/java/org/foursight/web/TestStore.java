package org.foursight.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.foursight.casework.Casework;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import org.foursight.signin.LocalUse;
import org.foursight.signin.User;
import org.foursight.store.Database;

/** A real service on a free port over a real database file in a folder of its own. */
final class TestStore {

    static final User USER = User.local("invented");

    private TestStore() {}

    static Service start(Screening screening) throws BindException {
        return Service.start(site(casework(screening), screening), "127.0.0.1", 0);
    }

    static List<Route> routes(Screening screening, Pages pages) {
        return Service.routes(site(casework(screening), screening), pages);
    }

    static Site site(Casework casework, Screening screening) {
        return new Site(screening, DemonstrationCases.load(), casework, new LocalUse(USER), Clock.systemUTC());
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
