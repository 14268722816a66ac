package org.foursight.cli;

import java.io.InputStream;
import java.io.PrintStream;

/**
 * Where a command reads and writes.
 *
 * @param in standard input
 * @param out results
 * @param err what went wrong
 * @param interactive whether a person is looking, so that colour helps
 */
record Terminal(InputStream in, PrintStream out, PrintStream err, boolean interactive) {

    static final int DONE = 0;
    static final int OUR_FAILURE = 1;
    static final int BAD_INPUT = 2;

    /** Print what is wrong with an input; control characters in it are not passed on. */
    void complain(String input, String path, String message) {
        String line = path.isEmpty() ? input + ": " + message : input + ": " + path + ": " + message;
        err.println(line.replaceAll("\\p{Cntrl}", "?"));
    }

    /** Return the text in green for a person and plain for a file. */
    String green(String text) {
        return interactive ? "\u001b[32m" + text + "\u001b[0m" : text;
    }

    /** Return the text in red for a person and plain for a file. */
    String red(String text) {
        return interactive ? "\u001b[31m" + text + "\u001b[0m" : text;
    }
}
