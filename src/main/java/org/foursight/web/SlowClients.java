package org.foursight.web;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.jetty.io.Connection;
import org.eclipse.jetty.server.Handler;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.util.Callback;
import org.eclipse.jetty.util.thread.Scheduler;

/**
 * Hangs up on clients that send or read so slowly that a request takes for ever. Those that are quite still Jetty hangs
 * up on; its own handler for slow ones adds up the bytes of all clients.
 */
final class SlowClients extends Handler.Wrapper implements Connection.Listener {

    private static final int LOOKS = 2;

    private final long millis;
    private final long least;
    private final Map<Connection, Look> open = new ConcurrentHashMap<>();

    /** Make it; a connection is looked at from time to time, and may be found slow twice in turn. */
    SlowClients(Patience patience) {
        this.millis = Math.max(1, patience.slow().toMillis() / LOOKS);
        this.least = patience.bytesASecond() * millis / 1000;
    }

    /**
     * What was seen of a connection the last time.
     *
     * @param busy whether a request whose headers had come was not yet answered
     * @param bytes how many bytes had come and gone
     * @param slow how often in turn some had, but too few
     */
    private record Look(boolean busy, long bytes, int slow) {

        Look at(boolean now) {
            return new Look(now, bytes, 0);
        }

        /** Headers are small and come at once, or not at all while nothing is asked. */
        Look again(long now, long least) {
            boolean some = now > bytes;
            return new Look(busy, now, some && (!busy || now - bytes < least) ? slow + 1 : 0);
        }
    }

    @Override
    public void onOpened(Connection connection) {
        open.put(connection, new Look(false, 0, 0));
    }

    @Override
    public void onClosed(Connection connection) {
        open.remove(connection);
    }

    @Override
    protected void doStart() throws Exception {
        super.doStart();
        look(getServer().getScheduler());
    }

    private void look(Scheduler scheduler) {
        scheduler.schedule(
                () -> {
                    open.keySet().forEach(this::look);
                    if (isRunning()) {
                        look(scheduler);
                    }
                },
                millis,
                TimeUnit.MILLISECONDS);
    }

    private void look(Connection connection) {
        Look seen = open.computeIfPresent(
                connection, (known, before) -> before.again(known.getBytesIn() + known.getBytesOut(), least));
        if (seen != null && seen.slow() > LOOKS) {
            connection.getEndPoint().close(new TimeoutException("The client is too slow."));
        }
    }

    @Override
    public boolean handle(Request request, Response response, Callback callback) throws Exception {
        Connection connection = request.getConnectionMetaData().getConnection();
        open.computeIfPresent(connection, (known, before) -> before.at(true));
        Request.addCompletionListener(
                request, failure -> open.computeIfPresent(connection, (known, before) -> before.at(false)));
        return super.handle(request, response, callback);
    }
}
