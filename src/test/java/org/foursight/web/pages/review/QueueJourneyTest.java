package org.foursight.web.pages.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.BindException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.foursight.signin.MovableClock;
import org.foursight.signin.Role;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The queue is sorted and filtered on the server, and no two reviewers are given the same case. */
class QueueJourneyTest {

    private static final MovableClock CLOCK = new MovableClock(Instant.parse("2026-05-20T09:00:00Z"));
    private static List<Service> services = List.of();

    @BeforeAll
    static void start() throws BindException {
        services = TestSite.serve(
                CLOCK,
                TestSite.person("PC Invented", Role.OFFICER),
                TestSite.person("DS Review", Role.REVIEWER),
                TestSite.person("DI Second", Role.REVIEWER));
    }

    @AfterAll
    static void stop() {
        services.forEach(Service::stop);
    }

    private static void created(String reference) {
        new Walk(new PageReader(services.get(0))).create(reference);
        CLOCK.pass(Duration.ofDays(1));
    }

    private static List<String> references(Document queue) {
        return queue.select("tbody th").eachText();
    }

    @Test
    void columns_are_sorted_by_links_filters_stay_and_each_case_is_given_to_one_reviewer() throws Exception {
        for (String reference : List.of("QU/B", "QU/C", "QU/A", "QU/D")) {
            created(reference);
        }
        PageReader reviewer = new PageReader(services.get(1));
        Document queue = reviewer.open("/queue");
        assertEquals("ascending", queue.select("th:contains(Why it is here)").attr("aria-sort"));
        assertTrue(queue.select("tr:contains(QU/B)").text().contains("4 days"), queue.text());
        assertTrue(queue.select("caption").text().startsWith("Cases of unit default that need a person (4)"));
        assertEquals(
                "Changed since the rules were last run, or never run",
                queue.select("tr:contains(QU/B) .tag").eachText().get(0));
        assertTrue(queue.text().contains("waited longest: QU/B, since 20 May 2026"), queue.text());
        Document sorted = reviewer.open(
                "/queue" + queue.select("th a:contains(Reference)").attr("href"));
        assertEquals(List.of("QU/A", "QU/B", "QU/C", "QU/D"), references(sorted));
        assertEquals("ascending", sorted.select("th:contains(Reference)").attr("aria-sort"));
        Document turned = reviewer.open(
                "/queue" + sorted.select("th a:contains(Reference)").attr("href"));
        assertEquals(List.of("QU/D", "QU/C", "QU/B", "QU/A"), references(turned));
        assertEquals("descending", turned.select("th:contains(Reference)").attr("aria-sort"));
        assertEquals(
                List.of("QU/D", "QU/A", "QU/C", "QU/B"),
                references(reviewer.open("/queue?sort=waiting&order=descending")));
        Document filtered = reviewer.open("/queue?reason=redFlag");
        assertTrue(filtered.text().contains("No cases match these filters"), filtered.text());
        assertTrue(reviewer.open("/queue?reason=notScreened&free=yes")
                .select("th a:contains(Reference)")
                .attr("href")
                .startsWith("?reason=notScreened&free=yes&sort=reference"));

        List<String> taken = Collections.synchronizedList(new ArrayList<>());
        ExecutorService both = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Boolean>> takers = List.of(() -> take(1, taken), () -> take(2, taken));
            for (Future<Boolean> one : both.invokeAll(takers)) {
                assertTrue(one.get());
            }
        } finally {
            both.shutdownNow();
        }
        Set<String> distinct = new TreeSet<>(taken);
        assertEquals(4, taken.size(), taken.toString());
        assertEquals(4, distinct.size(), taken.toString());
        assertTrue(reviewer.open("/queue?free=yes").text().contains("No cases match"));
        List<String> reviewers =
                reviewer.open("/queue").select("tbody td:nth-child(5)").eachText();
        assertEquals(4, reviewers.size());
        reviewers.forEach(name -> assertNotEquals("Nobody", name));
    }

    private static boolean take(int who, List<String> taken) {
        PageReader reader = new PageReader(services.get(who));
        Document queue = reader.open("/queue");
        for (int i = 0; i < 4; i++) {
            queue = reader.press(queue, "Take the next case");
            if (reader.path().startsWith("/queue")) {
                return queue.text().contains("No case is left");
            }
            taken.add(reader.path());
            queue = reader.open("/queue");
        }
        return true;
    }
}
