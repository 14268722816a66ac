package org.foursight.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.foursight.screening.DemonstrationCases;

/**
 * Loads a running service in local mode, whose address is the argument: screenings at a fixed rate, then 50 readers and
 * 5 writers of stored cases at once, a minute each. Use an empty database; invented cases are put in.
 */
public final class LoadRun {

    private static final int SECONDS = 60;
    private static final int WARMING_UP = 20;
    private static final int A_SECOND = 20;
    private static final int READERS = 50;
    private static final int WRITERS = 5;
    private static final String JSON = "application/json";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ConcurrentLinkedQueue<Long> micros = new ConcurrentLinkedQueue<>();
    private final ConcurrentLinkedQueue<String> errors = new ConcurrentLinkedQueue<>();
    private final String site;
    private final byte[] caseFile = DemonstrationCases.load().caseFile("ex-partner-recorded-as-harassment");

    private LoadRun(String site) {
        this.site = site;
    }

    /** Run both loads and print what they took. */
    public static void main(String[] args) throws Exception {
        LoadRun run = new LoadRun(args[0]);
        for (String open : List.of("no", "yes")) {
            run.screenings(WARMING_UP, open);
            run.say("warming up");
            run.screenings(SECONDS, open);
            run.say(A_SECOND + " screenings a second with ledger and certificate, what is open: " + open);
        }
        run.stored();
        run.say(READERS + " readers and " + WRITERS + " writers");
    }

    private void screenings(int seconds, String open) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(A_SECOND * 2);
        List<Future<?>> sent = new ArrayList<>();
        long begin = System.nanoTime();
        for (int i = 0; i < seconds * A_SECOND; i++) {
            long due = begin + TimeUnit.SECONDS.toNanos(1) / A_SECOND * i;
            TimeUnit.NANOSECONDS.sleep(Math.max(0, due - System.nanoTime()));
            // From when it was due, so that a service that falls behind cannot hide it.
            sent.add(threads.submit(() -> send("POST", "/api/screenings?open=" + open, caseFile, 200, due)));
        }
        for (Future<?> one : sent) {
            one.get();
        }
        threads.shutdown();
    }

    private void stored() throws Exception {
        for (int i = 0; i < WRITERS; i++) {
            String text = new String(caseFile, StandardCharsets.UTF_8)
                    .replaceFirst("\"reference\": *\"[^\"]*\"", "\"reference\":\"load-" + i + "\"");
            String body = "{\"why\":\"to be read and written\",\"caseFile\":" + text + "}";
            send("POST", "/api/cases", body.getBytes(StandardCharsets.UTF_8), 201, System.nanoTime());
        }
        micros.clear();
        ExecutorService threads = Executors.newFixedThreadPool(READERS + WRITERS);
        List<Future<?>> people = new ArrayList<>();
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(SECONDS);
        for (int i = 0; i < READERS + WRITERS; i++) {
            int person = i;
            people.add(threads.submit(() -> {
                for (int round = 0; System.nanoTime() < end; round++) {
                    String path = "/api/cases/load-" + (person + round) % WRITERS;
                    if (person < READERS) {
                        send("GET", path, new byte[0], 200, System.nanoTime());
                    } else {
                        String entry = "{\"path\":\"/incidents/i1/summary\",\"value\":\"Round " + round + "\"}";
                        byte[] body = entry.getBytes(StandardCharsets.UTF_8);
                        send("PUT", path + "/draft", body, 200, System.nanoTime());
                    }
                }
                return null;
            }));
        }
        for (Future<?> one : people) {
            one.get();
        }
        threads.shutdown();
    }

    private Void send(String method, String path, byte[] body, int expected, long since)
            throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(site + path))
                .header("Content-Type", JSON)
                .header("Accept", JSON)
                .method(method, BodyPublishers.ofByteArray(body))
                .build();
        HttpResponse<byte[]> answer = client.send(request, BodyHandlers.ofByteArray());
        micros.add((System.nanoTime() - since) / 1000);
        if (answer.statusCode() != expected) {
            errors.add(method + " " + path + " " + answer.statusCode());
        }
        return null;
    }

    private void say(String what) {
        List<Long> sorted = new ArrayList<>(micros);
        Collections.sort(sorted);
        System.out.printf(
                "%s: %d requests, %d errors %s, median %.1f ms, 95 %% under %.1f ms, longest %.1f ms%n",
                what,
                sorted.size(),
                errors.size(),
                errors.stream().limit(3).toList(),
                sorted.get(sorted.size() / 2) / 1000.0,
                sorted.get(sorted.size() * 95 / 100) / 1000.0,
                sorted.get(sorted.size() - 1) / 1000.0);
        micros.clear();
        errors.clear();
    }
}
