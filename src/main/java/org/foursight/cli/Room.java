package org.foursight.cli;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Where phones answer: one address of this machine in a local network.
 *
 * @param host the address
 * @param port the port
 */
record Room(String host, int port) {

    /** Return the address as browsers write it. */
    String shown(int bound) {
        return "http://" + host + ":" + bound;
    }

    /** Reads an address and a port, and refuses an address that is every network or not a local one. */
    static final class Reader implements ITypeConverter<Room> {

        private static final Pattern FORM = Pattern.compile("([0-9.]{7,15}):([0-9]{1,5})");

        @Override
        public Room convert(String text) {
            Matcher form = FORM.matcher(text);
            if (!form.matches() || Integer.parseInt(form.group(2)) > 65_535) {
                throw wrong(text + " is not an address and a port.");
            }
            InetAddress address = address(form.group(1));
            if (!address.isSiteLocalAddress() && !address.isLinkLocalAddress() && !address.isLoopbackAddress()) {
                throw wrong(form.group(1) + " is not one address of a local network.");
            }
            return new Room(form.group(1), Integer.parseInt(form.group(2)));
        }

        private static InetAddress address(String host) {
            try {
                return InetAddress.getByName(host);
            } catch (UnknownHostException none) {
                throw wrong(host + " is not an address.");
            }
        }

        private static TypeConversionException wrong(String what) {
            return new TypeConversionException(
                    what + " Write the address this machine has in the room's network, such as 192.168.0.10:7171.");
        }
    }
}
