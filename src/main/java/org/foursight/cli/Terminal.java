package org.foursight.cli;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.foursight.casefile.CaseFileException;
import org.foursight.casefile.CaseFileReader;

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

    /** Read a file, or standard input when it is named {@code -}; one byte more than a case file may have at most. */
    byte[] read(String file) throws IOException {
        if (file.equals("-")) {
            return in.readNBytes(CaseFileReader.MOST_BYTES + 1);
        }
        try (InputStream stream = Files.newInputStream(Path.of(file))) {
            return stream.readNBytes(CaseFileReader.MOST_BYTES + 1);
        }
    }

    /** Return what a file is called in what is printed. */
    static String name(String file) {
        return file.equals("-") ? "standard input" : file;
    }

    /** Print what is wrong with an input; control characters in it are not passed on. */
    void complain(String input, String path, String message) {
        String line = path.isEmpty() ? input + ": " + message : input + ": " + path + ": " + message;
        err.println(line.replaceAll("\\p{Cntrl}", "?"));
    }

    /** Print what is wrong with an input, and return the exit code for that. */
    int refuse(String file, String message) {
        complain(name(file), "", message);
        return BAD_INPUT;
    }

    /** Print everything that is wrong with a case file, and return the exit code for that. */
    int refuse(String file, CaseFileException refused) {
        refused.problems()
                .forEach(problem -> complain(name(file), problem.path(), problem.message() + " " + problem.remedy()));
        return BAD_INPUT;
    }

    /** Print why a file cannot be read, and return the exit code for that. */
    int refuse(String file, IOException unreadable) {
        return refuse(
                file,
                unreadable instanceof NoSuchFileException
                        ? "there is no such file. Check the path."
                        : unreadable instanceof AccessDeniedException
                                ? "you may not read this file. Ask its owner to let you, or use a copy you may read."
                                : "cannot be read. Check that it is a file and that the disk is in order.");
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
