package org.foursight.cli;

import java.nio.file.Path;
import org.foursight.training.Folder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Where to serve, and where workshops are kept. */
final class Address {

    @Option(
            names = "--host",
            paramLabel = "HOST",
            defaultValue = "127.0.0.1",
            description = "Address of this machine to answer on (default: ${DEFAULT-VALUE}).")
    private String host = "127.0.0.1";

    @Option(
            names = "--port",
            paramLabel = "PORT",
            defaultValue = "7070",
            converter = Port.class,
            description = "Port to answer on; 0 takes any free port (default: ${DEFAULT-VALUE}).")
    private int port = 7070;

    @Option(
            names = "--config",
            paramLabel = "FILE",
            description = "Settings of a team's service with sign-in, as JSON; see the README.")
    private @Nullable Path config;

    @Option(
            names = "--room",
            paramLabel = "ADDRESS:PORT",
            converter = Room.Reader.class,
            description = "Let phones answer in workshops, at this address of the local network, such as"
                    + " 192.168.0.10:7171. Everything else stays on this machine.")
    private @Nullable Room room;

    @Option(
            names = "--workshops",
            paramLabel = "FOLDER",
            description = "Folder of plans and debriefs that trainers keep (default: .foursight/workshops in your home"
                    + " folder).")
    private @Nullable Path workshops;

    @Option(
            names = "--shared-screens",
            description = "Others may look at the screens: what people wrote on the pages of cases stays hidden in each"
                    + " session until its person shows it.")
    private boolean sharedScreens;

    boolean sharedScreens() {
        return sharedScreens;
    }

    @Nullable
    Room room() {
        return room;
    }

    Folder workshops() {
        return workshops == null ? Folder.standard() : new Folder(workshops);
    }

    @Nullable
    Path config() {
        return config;
    }

    String host() {
        return host;
    }

    int port() {
        return port;
    }

    /** Reads a port, and says what a port is when it is none. */
    static final class Port implements ITypeConverter<Integer> {

        @Override
        public Integer convert(String text) {
            if (text.matches("[0-9]{1,5}") && Integer.parseInt(text) <= 65_535) {
                return Integer.valueOf(text);
            }
            throw new TypeConversionException(text + " is not a port. Choose one from 0 to 65535.");
        }
    }
}
