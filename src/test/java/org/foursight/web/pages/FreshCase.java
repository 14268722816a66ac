package org.foursight.web.pages;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.UncheckedIOException;
import java.net.BindException;
import java.util.List;
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
    private static final List<Service> SERVICES = start();

    private final PageReader officer = new PageReader(SERVICES.get(0));
    private final String address;

    public FreshCase() {
        new Walk(officer).create("FC/" + NEXT.incrementAndGet());
        address = officer.path();
    }

    /** Keep a case file that was made elsewhere. */
    public FreshCase(String reference, String caseFile) {
        assertEquals(
                201,
                Browser.of(SERVICES.get(0))
                        .post("/api/cases", caseFile.getBytes(UTF_8), "Content-Type", "application/json")
                        .statusCode());
        address = "/cases/" + reference.replace('/', '~');
    }

    private static List<Service> start() {
        try {
            return TestSite.serve(
                    TestSite.person("PC Invented", Role.OFFICER), TestSite.person("PC Another", Role.OFFICER));
        } catch (BindException taken) {
            throw new UncheckedIOException(taken);
        }
    }

    /** Return the officer, who goes through its pages. */
    public PageReader officer() {
        return officer;
    }

    /** Return another officer of the unit. */
    public PageReader colleague() {
        return new PageReader(SERVICES.get(1));
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
        return Json.read(Browser.of(SERVICES.get(0)).get("/api" + address).body())
                .path("caseFile");
    }
}
