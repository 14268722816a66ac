package org.foursight.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.foursight.casework.Casework;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.foursight.signin.Access;
import org.foursight.signin.LocalUse;
import org.foursight.signin.Role;
import org.foursight.signin.SignIn;
import org.foursight.signin.User;
import org.foursight.store.Database;
import org.foursight.store.audit.Actor;
import org.foursight.training.Folder;
import org.foursight.training.Training;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Route;
import org.foursight.web.http.Site;

/** What a service in a test is made of: the real rules, an empty database of its own. */
public final class TestSite {

    private static final DemonstrationCases CASES = Loaded.CASES;

    private TestSite() {}

    /** Return a site for the one local user. */
    public static Site local() {
        return of(LocalUse.by("tester"), Clock.systemUTC());
    }

    public static Site of(SignIn signIn, Clock clock) {
        Screening screening = Loaded.SCREENING;
        Casework casework = new Casework(database(clock), screening, clock);
        return new Site(screening, CASES, casework, training(screening, clock), signIn, clock);
    }

    /** Serve several people over the same cases, each at a port of their own without signing in. */
    public static List<Service> serve(User... people) throws BindException {
        return serve(Clock.systemUTC(), people);
    }

    /** Serve several people at a time of the test's own. */
    public static List<Service> serve(Clock clock, User... people) throws BindException {
        Site first = of(new LocalUse(people[0]), clock);
        List<Service> services = new ArrayList<>();
        for (User person : people) {
            Site site = new Site(
                    first.screening(),
                    first.cases(),
                    first.casework(),
                    first.training(),
                    new LocalUse(person),
                    first.clock());
            services.add(Service.start(site, "127.0.0.1", 0));
        }
        return services;
    }

    /** Return somebody of the unit of the tests. */
    public static User person(String name, Role... roles) {
        return new User(new Actor("test", name, name, "default"), Set.of(roles));
    }

    /** Serve some routes only, each open to the one local user. */
    public static Service serve(List<Route> routes) throws BindException {
        return serve(routes, Patience.USUAL);
    }

    /** Serve some routes only, to clients that are waited for that long. */
    static Service serve(List<Route> routes, Patience patience) throws BindException {
        StringBuilder table =
                new StringBuilder("method,path,anyone,officer,reviewer,trainer,administrator,auditor,a minute\n");
        routes.forEach(route ->
                table.append(route.method()).append(',').append(route.path()).append(",,yes,,,,,1\n"));
        Clock clock = Clock.systemUTC();
        Admission admission =
                new Admission(Access.read(table.toString()), LocalUse.by("tester"), database(clock), clock);
        return Service.start(routes, new Pages(), admission, patience, "127.0.0.1", 0);
    }

    /** Return workshops with a folder of their own, which is not made until something is kept. */
    private static Training training(Screening screening, Clock clock) {
        try {
            Path folder = Files.createTempDirectory("foursight-test").resolve("workshops");
            return Training.of(screening, CASES, new Folder(folder), clock);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static Database database(Clock clock) {
        try {
            return Database.open(
                    "jdbc:sqlite:" + Files.createTempDirectory("foursight-test").resolve("foursight.db"), clock);
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }
}
