package org.foursight.web.pages;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.concurrent.atomic.AtomicInteger;
import org.foursight.signin.Role;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.http.Json;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;

/** A case that an officer has just created; one service keeps all of them until the tests end. */
public final class FreshCase {

    private static final AtomicInteger NEXT = new AtomicInteger();
    private static final Service SERVICE = start();

    private final PageReader officer = new PageReader(SERVICE);
    private final String address;

    public FreshCase() {
        new Walk(officer).create("FC/" + NEXT.incrementAndGet());
        address = officer.path();
    }

    private static Service start() {
        try {
            return TestSite.serve(TestSite.person("PC Invented", Role.OFFICER)).get(0);
        } catch (BindException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** Return the officer, who goes through its pages. */
    public PageReader officer() {
        return officer;
    }

    /** Return where its pages begin. */
    public String address() {
        return address;
    }

    /** Open one of its pages. */
    public Document open(String page) {
        return officer.open(address + page);
    }

    /** Save what is entered, and return the case file. */
    public JsonNode saved() {
        officer.press(open("/check"), "Save and go on to your own view");
        assertTrue(officer.path().endsWith("/first-view"), officer.path());
        return Json.read(Browser.of(SERVICE).get("/api" + address).body()).path("caseFile");
    }
}
