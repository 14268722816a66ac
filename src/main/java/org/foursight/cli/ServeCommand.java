package org.foursight.cli;

import java.io.IOException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.foursight.casework.Casework;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Screening;
import org.foursight.store.Database;
import org.foursight.web.Service;
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
        try {
            if (!InetAddress.getByName(address.host()).isLoopbackAddress()) {
                terminal.complain(
                        "--host",
                        "",
                        "other machines can reach " + address.host() + ", and there is no sign-in. "
                                + "Leave --host out to answer this machine only.");
            }
        } catch (UnknownHostException unknown) {
            terminal.complain("--host", "", address.host() + " is not known. Use an address of this machine.");
            return Terminal.BAD_INPUT;
        }
        Database database = installation.open();
        Screening screening = Screening.standard();
        Casework casework = new Casework(database, screening, Clock.systemUTC());
        Service service = Service.start(
                screening, DemonstrationCases.load(), casework, Installation.user(), address.host(), address.port());
        Runnable end = () -> {
            service.stop();
            database.close();
        };
        Thread ending = new Thread(end, "stop");
        Runtime.getRuntime().addShutdownHook(ending);
        announce(terminal, address.host(), service.port());
        terminal.out().println("Cases are kept in " + database.place() + " (--database names another place).");
        terminal.out().flush();
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException told) {
            Runtime.getRuntime().removeShutdownHook(ending);
            end.run();
        }
        return Terminal.DONE;
    }

    private static void announce(Terminal terminal, String host, int port) {
        String url = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
        terminal.out().println("Foursight answers at " + url + "/ (Ctrl-C stops it)");
        terminal.out().println("Screen a case file over HTTP:");
        terminal.out()
                .println("  curl -H 'Content-Type: application/json' -H 'Accept: text/markdown' "
                        + "--data-binary @case.json " + url + "/api/screenings");
        terminal.out().println("Screen a case file without the service:");
        terminal.out().println("  java -jar target/foursight.jar screen case.json");
        terminal.out().flush();
    }
}
