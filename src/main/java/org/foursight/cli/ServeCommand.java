package org.foursight.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.foursight.casework.Casework;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Rehearsal;
import org.foursight.screening.Screening;
import org.foursight.signin.LocalUse;
import org.foursight.signin.Settings;
import org.foursight.signin.SettingsException;
import org.foursight.signin.SettingsFile;
import org.foursight.signin.SignIn;
import org.foursight.signin.TeamUse;
import org.foursight.store.Database;
import org.foursight.store.connection.StoreException;
import org.foursight.training.Training;
import org.foursight.web.RoomService;
import org.foursight.web.Service;
import org.foursight.web.http.Site;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** Serves the pages and the HTTP interface until it is told to stop. */
@Command(name = "serve", description = "Serve the pages and the HTTP interface (the default).")
final class ServeCommand implements Callable<Integer> {

    /** How long one screening may take for a request. */
    private static final Duration LONGEST_SCREENING = Duration.ofSeconds(30);

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
        if (address.room() != null) {
            terminal.complain(
                    "--room", "", "phones can answer where one trainer works alone. Leave --room or --config out.");
            return Terminal.BAD_INPUT;
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
            Screening screening = Screening.standard().limitedTo(LONGEST_SCREENING);
            DemonstrationCases cases = DemonstrationCases.load();
            Training training = Training.of(screening, cases, address.workshops(), clock);
            RoomService phones = phones(address, training, clock);
            try {
                Training answering = phones == null ? training : training.answering(shown(address, phones));
                Casework casework = new Casework(database, screening, clock);
                Site site = new Site(screening, cases, casework, answering, signIn, clock, address.sharedScreens());
                Service service = Service.start(site, address.host(), address.port());
                Rehearsal rehearsal = Rehearsal.start(screening, cases);
                try {
                    run(terminal, service, address, database.place(), answering);
                } finally {
                    rehearsal.stop();
                }
            } finally {
                if (phones != null) {
                    phones.stop();
                }
            }
            return Terminal.DONE;
        } catch (StoreException unusable) {
            terminal.complain("database", "", String.valueOf(unusable.getMessage()));
            return Terminal.BAD_INPUT;
        }
    }

    private static @Nullable RoomService phones(Address address, Training training, Clock clock) throws IOException {
        Room room = address.room();
        return room == null ? null : RoomService.start(training, clock, room.host(), room.port());
    }

    private static String shown(Address address, RoomService phones) {
        return Objects.requireNonNull(address.room()).shown(phones.port());
    }

    private static void run(Terminal terminal, Service service, Address address, String place, Training training) {
        Thread ending = new Thread(service::stop, "stop");
        Runtime.getRuntime().addShutdownHook(ending);
        Announcement.print(terminal, address.host(), service.port(), place, training);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException told) {
            Runtime.getRuntime().removeShutdownHook(ending);
            service.stop();
        }
    }
}
