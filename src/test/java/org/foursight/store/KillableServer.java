package org.foursight.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A PostgreSQL server of a test's own, which can be killed and started again on the same files. */
final class KillableServer implements AutoCloseable {

    private final Path data;
    private EmbeddedPostgres server;

    KillableServer(Path folder) throws IOException {
        this.data = folder.resolve("server");
        this.server = builder().start();
    }

    private EmbeddedPostgres.Builder builder() {
        return EmbeddedPostgres.builder().setDataDirectory(data).setCleanDataDirectory(false);
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** End every process of the server at once, as {@code kill -9} does, and start it again where it was. */
    void killAndStartAgain() {
        try {
            Path noted = data.resolve("postmaster.pid");
            long first = Long.parseLong(Files.readAllLines(noted).get(0).strip());
            ProcessHandle postmaster = ProcessHandle.of(first).orElseThrow();
            List<ProcessHandle> all = new ArrayList<>(List.of(postmaster));
            postmaster.descendants().forEach(all::add);
            all.forEach(ProcessHandle::destroyForcibly);
            all.forEach(process -> process.onExit().join());
            Files.delete(noted); // or the library waits for a server that is gone to stop
            int port = server.getPort();
            server.close();
            server = builder().setPort(port).start();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
