package org.foursight.cli;

import java.io.IOException;
import java.io.OutputStream;
import org.jspecify.annotations.Nullable;

/** Standard output that remembers why it could not be written; a {@link java.io.PrintStream} forgets. */
final class ResultStream extends OutputStream {

    private final OutputStream to;
    private @Nullable IOException failure;

    ResultStream(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int from, int length) throws IOException {
        try {
            to.write(bytes, from, length);
        } catch (IOException unwritten) {
            failure = failure == null ? unwritten : failure;
            throw unwritten;
        }
    }

    /** Return why results were lost; null when none were, or when the reader, such as {@code head}, wanted no more. */
    @Nullable
    String lost() {
        String why = failure == null ? null : String.valueOf(failure.getMessage());
        return "Broken pipe".equals(why) ? null : why;
    }
}
