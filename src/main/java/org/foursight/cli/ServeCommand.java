package org.foursight.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.foursight.casework.Casework;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import org.foursight.signin.LocalUse;
import org.foursight.signin.Settings;
import org.foursight.signin.SettingsException;
import org.foursight.signin.SettingsFile;
import org.foursight.signin.SignIn;
import org.foursight.signin.TeamUse;
import org.foursight.store.Database;
import org.foursight.store.connection.StoreException;
import org.foursight.web.Service;
import org.foursight.web.http.Site;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the pages and the HTTP interface until it is told to stop. */
@Command(name = "serve", description = "Serve the pages and the HTTP interface (the default).")
final class ServeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private Address address = new Address();

    @Mixin
    private Installation installation = new Installation();

    ServeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IOException {
        return serve(terminal, address, installation);
    }

    /** Serve until interrupted, or until the process is asked to end. */
    static int serve(Terminal terminal, Address address, Installation installation) throws IOException {
        Path config = address.config();
        Clock clock = Clock.systemUTC();
        if (config == null) {
            return loopback(terminal, address.host())
                    ? serve(terminal, address, installation::open, new LocalUse(Installation.user()), clock)
                    : Terminal.BAD_INPUT;
        }
        if (installation.isNamed()) {
            terminal.complain("--database", "", "the settings name the database. Leave --database out.");
            return Terminal.BAD_INPUT;
        }
        try {
            Settings settings = SettingsFile.read(config, System::getenv);
            TeamUse team = TeamUse.of(settings.address(), settings.proxies(), settings.issuer(), clock);
            return serve(terminal, address, () -> installation.open(settings.database()), team, clock);
        } catch (SettingsException wrong) {
            wrong.problems()
                    .forEach(problem -> terminal.complain(
                            config.toString(), problem.path(), problem.message() + " " + problem.remedy()));
            return Terminal.BAD_INPUT;
        }
    }

    private static boolean loopback(Terminal terminal, String host) {
        try {
            if (InetAddress.getByName(host).isLoopbackAddress()) {
                return true;
            }
            terminal.complain(
                    "--host",
                    "",
                    "other machines could reach " + host + ", and there is no sign-in. "
                            + "Leave --host out to answer this machine only, or set up sign-in with --config.");
        } catch (UnknownHostException unknown) {
            terminal.complain("--host", "", host + " is not known. Use an address of this machine.");
        }
        return false;
    }

    private static int serve(Terminal terminal, Address address, Supplier<Database> store, SignIn signIn, Clock clock)
            throws IOException {
        try (Database database = store.get()) {
            Screening screening = Screening.standard();
            Site site = new Site(
                    screening, DemonstrationCases.load(), new Casework(database, screening, clock), signIn, clock);
            run(terminal, Service.start(site, address.host(), address.port()), address, database.place());
            return Terminal.DONE;
        } catch (StoreException unusable) {
            terminal.complain("database", "", String.valueOf(unusable.getMessage()));
            return Terminal.BAD_INPUT;
        }
    }

    private static void run(Terminal terminal, Service service, Address address, String place) {
        Thread ending = new Thread(service::stop, "stop");
        Runtime.getRuntime().addShutdownHook(ending);
        announce(terminal, address.host(), service.port(), place);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException told) {
            Runtime.getRuntime().removeShutdownHook(ending);
            service.stop();
        }
    }

    private static void announce(Terminal terminal, String host, int port, String place) {
        String url = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
        terminal.out().println("Foursight answers at " + url + "/ (Ctrl-C stops it)");
        terminal.out().println("Cases are kept in " + place + " (--database names another place)");
        terminal.out().println("Screen a case file over HTTP:");
        terminal.out()
                .println("  curl -H 'Content-Type: application/json' -H 'Accept: text/markdown' "
                        + "--data-binary @case.json " + url + "/api/screenings");
        terminal.out().println("Screen a case file without the service:");
        terminal.out().println("  java -jar target/foursight.jar screen case.json");
        terminal.out().flush();
    }
}
