package org.foursight.training;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The phones that may answer in one workshop: each a random id and nothing more. Safe to share between threads. */
public final class Phones {

    private static final int MOST = 500;
    private static final int CODE_LETTERS = 12;
    private static final int DEVICE_LETTERS = 27;

    private final Set<String> devices = new HashSet<>();
    private @Nullable String code;

    Phones() {}

    /** Let phones answer, and return the code that leads them here. */
    public synchronized String open() {
        if (code == null) {
            code = Codes.of(CODE_LETTERS);
        }
        return code;
    }

    /** Let no more phones answer and forget them; what they answered stays counted. */
    public synchronized void close() {
        code = null;
        devices.clear();
    }

    /** Return the code that leads phones here; empty when they may not answer. */
    public synchronized Optional<String> code() {
        return Optional.ofNullable(code);
    }

    /** Let another phone in and return its random id; empty when there are too many. */
    public synchronized Optional<String> join() {
        if (code == null || devices.size() >= MOST) {
            return Optional.empty();
        }
        String device = Codes.of(DEVICE_LETTERS);
        devices.add(device);
        return Optional.of(device);
    }

    /** Tell whether a phone was let in. */
    public synchronized boolean knows(String device) {
        return devices.contains(device);
    }
}
