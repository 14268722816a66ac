package org.foursight.cli;

import picocli.CommandLine.Option;

/** Where to serve. */
final class Address {

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address to answer on (default: ${DEFAULT-VALUE}, this machine only).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            description = "Port to answer on; 0 takes any free port (default: ${DEFAULT-VALUE}).")
    private int port = 7070;

    String host() {
        return host;
    }

    int port() {
        return port;
    }
}
