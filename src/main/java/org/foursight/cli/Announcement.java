package org.foursight.cli;

import org.foursight.training.Training;

/** What the service says when it has started. */
final class Announcement {

    private Announcement() {}

    /** Say where it answers, where what is kept is kept, and how to begin. */
    static void print(Terminal terminal, String host, int port, String place, Training training) {
        String url = "http://" + (host.contains(":") ? "[" + host + "]" : host) + ":" + port;
        terminal.out().println("Foursight answers at " + url + "/ (Ctrl-C stops it)");
        terminal.out().println("Cases are kept in " + place + " (--database names another place)");
        terminal.out()
                .println("Workshops are at " + url + "/workshops; what trainers keep goes to "
                        + training.folder().place() + " (--workshops names another folder)");
        if (training.phones() != null) {
            terminal.out()
                    .println("Phones can answer in workshops at " + training.phones()
                            + ", with the code on the screen; nothing else answers there");
        }
        terminal.out().println("Screen a case file over HTTP:");
        terminal.out()
                .println("  curl -H 'Content-Type: application/json' -H 'Accept: text/markdown' "
                        + "--data-binary @case.json " + url + "/api/screenings");
        terminal.out().println("Screen a case file without the service:");
        terminal.out().println("  java -jar target/foursight.jar screen case.json");
        terminal.out().flush();
    }
}
