package org.foursight.store.connection;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;

/** Shows other processes that an SQLite file is open, so that a backup is not put in its place meanwhile. */
public record InUse(@Nullable FileChannel channel) implements AutoCloseable {

    private static final String ENDING = ".in-use";

    /** Open beside others. */
    public static InUse share(Place place) {
        // Each holder locks a byte of its own: one Java process may not lock the same byte twice, even to share it.
        return place.sqlite() ? lock(place, ThreadLocalRandom.current().nextLong(1L << 60), 1) : new InUse(null);
    }

    /** Open alone, or refuse. */
    public static InUse alone(Place place) {
        return lock(place, 0, Long.MAX_VALUE);
    }

    private static InUse lock(Place place, long from, long size) {
        PrivateFiles.file(place.sibling(ENDING));
        FileChannel channel = null;
        try {
            channel = FileChannel.open(place.sibling(ENDING), StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock(from, size, false);
            if (lock != null) {
                return new InUse(channel);
            }
            close(channel);
            throw busy(place, null);
        } catch (OverlappingFileLockException held) {
            close(channel);
            throw busy(place, held);
        } catch (IOException refused) {
            close(channel);
            throw new StoreException(
                    Trouble.FOLDER_NOT_WRITABLE,
                    "The file " + place.sibling(ENDING) + " cannot be written. Give the account that runs the"
                            + " service the right to write it.",
                    refused);
        }
    }

    private static StoreException busy(Place place, @Nullable RuntimeException cause) {
        return new StoreException(
                Trouble.BUSY,
                "The database " + place.shown() + " is open in another program. Stop the service, then try again.",
                cause);
    }

    private static void close(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException closed) {
            throw new java.io.UncheckedIOException(closed);
        }
    }

    @Override
    public void close() {
        close(channel);
    }
}
