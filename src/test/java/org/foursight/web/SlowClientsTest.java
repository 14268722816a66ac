package org.foursight.web;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.BindException;
import java.net.Socket;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.foursight.web.http.Route;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Clients that send or read slowly, on real sockets: they hold nobody up and are hung up on. Not a flood. */
class SlowClientsTest {

    /** As many as the specification asks for. There are 250 threads, and each slow body takes one for a while. */
    private static final int MANY = 200;

    private static final int MEGABYTE = 1 << 20;
    private static final Patience SHORT = new Patience(Duration.ofSeconds(2), Duration.ofSeconds(1), 500);
    private static final String HEAD = " /it HTTP/1.1\r\nHost: localhost\r\n";
    private static final String POST = "POST" + HEAD + "Content-Type: text/plain\r\nContent-Length: 200\r\n\r\n";

    private static Service hurried;
    private static Service patient;

    @BeforeAll
    static void start() throws BindException {
        List<Route> routes = List.of(
                Route.get("/it", request -> request.result("x".repeat(MEGABYTE))),
                Route.post("/it", request -> request.result(request.body())));
        hurried = TestSite.serve(routes, SHORT);
        patient = TestSite.serve(routes);
    }

    @AfterAll
    static void stop() {
        hurried.stop();
        patient.stop();
    }

    /** Send a beginning, then a byte at a time; return whether the service hung up before all had gone. */
    private static boolean isHungUpOn(String beginning, int more) throws IOException, InterruptedException {
        try (Socket socket = new Socket("127.0.0.1", hurried.port())) {
            socket.setSoTimeout(1);
            socket.getOutputStream().write(beginning.getBytes(US_ASCII));
            for (int i = 0; i < more; i++) {
                Thread.sleep(20);
                socket.getOutputStream().write('x');
            }
            return false;
        } catch (IOException hungUp) {
            return true;
        }
    }

    @Test
    void headers_that_come_a_byte_at_a_time_are_hung_up_on() throws Exception {
        assertTrue(isHungUpOn("GET" + HEAD + "X-Slow: ", 400));
    }

    @Test
    void a_body_that_comes_a_byte_at_a_time_is_hung_up_on() throws Exception {
        assertTrue(isHungUpOn(POST.replace("200", "100000"), 400));
    }

    @Test
    void a_body_at_a_walking_pace_is_taken() throws Exception {
        try (Socket socket = new Socket("127.0.0.1", hurried.port())) {
            socket.getOutputStream().write(POST.replace("200", "6000").getBytes(US_ASCII));
            for (int i = 0; i < 60; i++) {
                Thread.sleep(20);
                socket.getOutputStream().write("x".repeat(100).getBytes(US_ASCII));
            }
            socket.shutdownOutput();
            String answer = new String(socket.getInputStream().readAllBytes(), US_ASCII);
            assertTrue(answer.startsWith("HTTP/1.1 200"), answer);
            assertTrue(answer.endsWith("x".repeat(6000)), answer);
        }
    }

    @Test
    void who_asks_and_never_reads_is_hung_up_on() throws Exception {
        int asked = 40;
        try (Socket socket = new Socket("127.0.0.1", hurried.port())) {
            socket.getOutputStream().write(("GET" + HEAD + "\r\n").repeat(asked).getBytes(US_ASCII));
            Thread.sleep(SHORT.still().multipliedBy(3).toMillis());
            long read = 0;
            byte[] some = new byte[MEGABYTE];
            try {
                int next = socket.getInputStream().read(some);
                while (next >= 0) {
                    read += next;
                    next = socket.getInputStream().read(some);
                }
            } catch (IOException reset) {
                assertTrue(read >= 0);
            }
            assertTrue(read < (long) asked * MEGABYTE, read + " bytes came all the same");
        }
    }

    @Test
    void others_are_answered_while_many_send_headers_or_bodies_slowly() throws Exception {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < MANY; i++) {
                Socket socket = new Socket("127.0.0.1", patient.port());
                slow.add(socket);
                String beginning = i % 4 == 0 ? "GET" + HEAD + "X-Slow: " : POST + "x";
                socket.getOutputStream().write(beginning.getBytes(US_ASCII));
            }
            assertEquals(200, Browser.of(patient).get("/it").statusCode());
            Socket first = slow.get(1);
            first.getOutputStream().write("x".repeat(199).getBytes(US_ASCII));
            first.setSoTimeout(20_000);
            assertFalse(first.getInputStream().read() < 0, "the slow are answered too once they are done");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }
}
