package org.foursight.cli;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The program in a process of its own, from the classes of this build or from a damaged copy of them. */
record Child(Process process, int port, Path complaints) implements AutoCloseable {

    private static final String READY = "Foursight answers at http://127.0.0.1:";

    /** Start the service and wait until it says where it answers. */
    static Child serve(Path classes, Path folder, String... more) throws IOException {
        Path complaints = folder.resolve("complaints.txt");
        List<String> options = new ArrayList<>(
                List.of("serve", "--port", "0", "--database", "jdbc:sqlite:" + folder.resolve("store/foursight.db")));
        options.addAll(List.of(more));
        Process process = command(classes, options.toArray(String[]::new))
                .redirectError(complaints.toFile())
                .start();
        BufferedReader said = process.inputReader();
        String line = said.readLine();
        if (line == null || !line.startsWith(READY)) {
            throw new AssertionError(line + " " + Files.readString(complaints));
        }
        String rest = line.substring(READY.length());
        return new Child(process, Integer.parseInt(rest.substring(0, rest.indexOf('/'))), complaints);
    }

    /** Return a command line of the program, not yet started. */
    static ProcessBuilder command(Path classes, String... args) {
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                // Quick to start: the first compiler is enough for what a test asks.
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-cp",
                classPath(classes),
                Main.class.getName());
        builder.command().addAll(List.of(args));
        return builder;
    }

    /** Return the classes of this build. */
    static Path classes() {
        return Stream.of(entries())
                .map(Path::of)
                .filter(entry -> Files.exists(entry.resolve("org/foursight/cli/Main.class")))
                .findFirst()
                .orElseThrow();
    }

    /** Copy the classes of this build, leaving out some files: an installation that has been damaged. */
    static Path damaged(Path folder, String... without) throws IOException {
        Path whole = classes();
        List<Path> files;
        try (Stream<Path> found = Files.walk(whole)) {
            files = found.filter(Files::isRegularFile).toList();
        }
        for (Path file : files) {
            Path name = whole.relativize(file);
            if (!Arrays.asList(without).contains(name.toString())) {
                Path copy = folder.resolve(name.toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return folder;
    }

    /** Wait for the end and return the exit code. */
    int ended() throws InterruptedException {
        if (!process.waitFor(30, TimeUnit.SECONDS)) {
            throw new AssertionError("still running");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private static String classPath(Path classes) {
        String whole = classes().toString();
        return Stream.of(entries())
                .map(entry -> entry.equals(whole) ? classes.toString() : entry)
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String[] entries() {
        return System.getProperty("java.class.path").split(File.pathSeparator, -1);
    }
}
