package org.foursight.web;

import java.net.BindException;
import java.time.Clock;
import java.util.Set;
import org.foursight.casework.Casework;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import org.foursight.signin.LocalUse;
import org.foursight.signin.Role;
import org.foursight.signin.User;
import org.foursight.store.Actor;

/** Services for several people, each at a machine of their own, over the same stored cases. */
final class TestStore {

    private TestStore() {}

    /** Start a service for one person over cases that others use too. */
    static Service start(Screening screening, Casework casework, User user) throws BindException {
        Site site = new Site(screening, DemonstrationCases.load(), casework, new LocalUse(user), Clock.systemUTC());
        return Service.start(site, "127.0.0.1", 0);
    }

    /** Return a person of the unit of the tests. */
    static User person(String name, Role... roles) {
        return new User(new Actor("test", name, name, "default"), Set.of(roles));
    }

    static Casework casework(Screening screening) {
        return new Casework(TestSite.database(Clock.systemUTC()), screening, Clock.systemUTC());
    }
}
