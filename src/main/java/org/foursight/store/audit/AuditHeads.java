package org.foursight.store.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import org.foursight.store.connection.CanonicalJson;
import org.foursight.store.connection.PrivateFiles;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * The heads of the audit log, recorded outside the database after each change, so that a log cut short shows.
 *
 * <p>One line a head. The last line may be torn by a crash and is then ignored. Copy the file elsewhere from time to
 * time: who can write both it and the database can shorten both.
 */
public final class AuditHeads {

    /** How the name of the file ends. */
    public static final String ENDING = ".audit-heads";

    private static final Logger LOG = LoggerFactory.getLogger(AuditHeads.class);
    private static final int MANY = 5_000;
    private static final int SPARSE = 1_000;

    private final Path file;

    /** Make it, keeping them in a file. */
    public AuditHeads(Path file) {
        this.file = file;
        PrivateFiles.file(file);
        List<Head> heads = all();
        if (heads.size() > MANY) {
            thin(heads);
        }
    }

    /** Record the head. The change is saved by now, so a failure is logged and not thrown. */
    synchronized void record(AuditEntry head) {
        try {
            Files.writeString(file, line(new Head(head.seq(), head.hash())), UTF_8, StandardOpenOption.APPEND);
        } catch (IOException full) {
            LOG.warn("The head {} of the audit log could not be recorded in {}.", head.seq(), file);
        }
    }

    /** Return what was recorded. */
    public synchronized List<Head> all() {
        try {
            List<Head> heads = new ArrayList<>();
            for (String line : Files.readAllLines(file, UTF_8)) {
                read(line, heads);
            }
            return heads;
        } catch (IOException unreadable) {
            throw new StoreException(
                    Trouble.AUDIT_KEY,
                    "The recorded heads of the audit log, " + file + ", cannot be read. Put back a copy.",
                    unreadable);
        }
    }

    private static void read(String line, List<Head> heads) {
        try {
            JsonNode json = CanonicalJson.read(line);
            if (json.path("seq").isIntegralNumber() && json.path("hash").isString()) {
                heads.add(new Head(json.get("seq").longValue(), json.get("hash").stringValue()));
            }
        } catch (JacksonException torn) {
            LOG.debug("A torn line of {} characters was passed over.", line.length());
        }
    }

    private void thin(List<Head> heads) {
        StringBuilder kept = new StringBuilder();
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i).seq() % SPARSE == 0 || i >= heads.size() - SPARSE) {
                kept.append(line(heads.get(i)));
            }
        }
        try {
            Path fresh = file.resolveSibling(file.getFileName() + ".new");
            Files.deleteIfExists(fresh);
            PrivateFiles.file(fresh);
            Files.writeString(fresh, kept, UTF_8);
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException full) {
            LOG.warn("The recorded heads in {} could not be thinned.", file);
        }
    }

    private static String line(Head head) {
        return "{\"seq\":" + head.seq() + ",\"hash\":\"" + head.hash() + "\"}\n";
    }

    /**
     * One head.
     *
     * @param seq the last line of the log at the time
     * @param hash its hash
     */
    public record Head(long seq, String hash) {}
}
