package org.foursight.web.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.web.Browser;
import org.foursight.web.Service;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;

/** Goes through pages as a browser without JavaScript does, and looks at the form of each on the way. */
public final class PageReader implements Visitor {

    private static final int MOST_BYTES = 60_000;

    private final Browser browser;
    private String[] session;
    private int status;
    private String path = "";

    public PageReader(Service service) {
        this(Browser.of(service));
    }

    /** Read as somebody whose browser sends these headers, such as the cookie of a session. */
    public PageReader(Browser browser, String... session) {
        this.browser = browser;
        this.session = session;
    }

    /** Return the status of the last answer, before redirects were followed. */
    public int status() {
        return status;
    }

    @Override
    public String path() {
        return path;
    }

    @Override
    public Document open(String address) {
        HttpResponse<String> answer = browser.get(address, session);
        status = answer.statusCode();
        return arrive(address, answer);
    }

    @Override
    public Document follow(Document page, String text) {
        return open(page.select("a").stream()
                .filter(link -> link.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no link " + text + " on " + path + page.select("a")))
                .attr("href"));
    }

    @Override
    public Document press(Document page, String text, String... filled) {
        Element button = page.select("button").stream()
                .filter(one -> one.text().equals(text))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + text + " on " + path + ": " + page.text()));
        FormElement form = (FormElement) Objects.requireNonNull(
                button.hasAttr("form") ? page.getElementById(button.attr("form")) : button.closest("form"));
        assertEquals("post", form.attr("method"), path);
        List<String> names = Stream.iterate(0, i -> i < filled.length, i -> i + 2)
                .map(i -> filled[i])
                .toList();
        List<String> fields = new ArrayList<>();
        for (Connection.KeyVal field : form.formData()) {
            if (!names.contains(field.key()) && !field.key().equals("go")) {
                fields.add(pair(field.key(), field.value()));
            }
        }
        for (int i = 0; i < filled.length; i += 2) {
            assertFalse(form.select("[name=" + filled[i] + "]").isEmpty(), filled[i] + " on " + path);
            fields.add(pair(filled[i], filled[i + 1]));
        }
        if (button.hasAttr("name")) {
            fields.add(pair(button.attr("name"), button.attr("value")));
        }
        HttpResponse<String> answer = browser.post(
                form.attr("action"),
                String.join("&", fields).getBytes(StandardCharsets.UTF_8),
                Stream.concat(Stream.of("Content-Type", "application/x-www-form-urlencoded"), Stream.of(session))
                        .toArray(String[]::new));
        status = answer.statusCode();
        return arrive(form.attr("action"), answer);
    }

    private Document arrive(String address, HttpResponse<String> answer) {
        path = address;
        remember(answer);
        String to = answer.headers().firstValue("Location").orElse("");
        if (answer.statusCode() == 303) {
            return arrive(to, browser.get(to, session));
        }
        Document page = Jsoup.parse(answer.body());
        if (answer.headers().firstValue("Content-Type").orElse("").startsWith("text/html")) {
            inspect(page, answer.body());
        }
        return page;
    }

    /** Send the language along from now on, as a browser does; whoever has a session here keeps the one they came with. */
    private void remember(HttpResponse<String> answer) {
        boolean signedIn = String.join(" ", session).contains("__Host-");
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            if (cookie.startsWith("language=") && !signedIn) {
                session = new String[] {"Cookie", cookie.substring(0, cookie.indexOf(';'))};
            }
        }
    }

    /** What holds on every page, whatever it is about. */
    private void inspect(Document page, String html) {
        assertTrue(html.getBytes(StandardCharsets.UTF_8).length < MOST_BYTES || path.endsWith("/print"), path);
        inspectLanguage(page);
        assertEquals(1, page.select("h1").size(), path);
        assertFalse(page.title().isBlank(), path);
        assertTrue(page.select("style, [style]").isEmpty(), path);
        // The scripts there are add keys for a presenter and buttons that copy; they are ours, and this reader does
        // without.
        assertTrue(
                page.select("script").stream()
                        .allMatch(script -> script.attr("src").matches("/assets/(workshop|copy)[.]js")
                                && script.data().isBlank()),
                path);
        assertTrue(
                page.getAllElements().stream()
                        .flatMap(element -> element.attributes().asList().stream())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")),
                path);
        for (Element field : page.select("input:not([type=hidden]), textarea, select")) {
            assertFalse(page.select("label[for=\"" + field.id() + "\"]").isEmpty(), field + " on " + path);
        }
        List<String> ids = page.select("[id]").eachAttr("id");
        assertEquals(ids.stream().distinct().collect(Collectors.toList()), ids, path);
        page.select("a[href^=#]")
                .forEach(link -> assertTrue(ids.contains(link.attr("href").substring(1)), link + " on " + path));
    }

    /** The text is English; in Welsh what stands round it is Welsh, and every part of another language says so. */
    private void inspectLanguage(Document page) {
        boolean welsh = String.join(" ", session).contains("language=cy");
        assertEquals(welsh ? "cy" : "en-GB", page.select("html").attr("lang"), path);
        assertEquals("en-GB", page.select("main").attr("lang"), path);
        assertEquals("en-GB", page.select("title").attr("lang"), path);
        boolean large = page.body().hasClass("large");
        assertEquals(
                welsh && !large ? 1 : 0,
                page.select("main > .untranslated:first-child").size(),
                path);
        assertEquals(
                large ? 0 : 1,
                page.select("header > nav.govuk-language-navigation").size(),
                path);
        if (!welsh) {
            assertTrue(page.select("span[lang=cy]:not([aria-current])").isEmpty(), path);
        }
        for (Element said : page.select("header a, header button, header p, .bar li, footer p")) {
            boolean marked = !said.ownText().matches(".*\\p{L}{2}.*") || said.closest("[lang=en-GB], .name") != null;
            assertTrue(!welsh || marked || said.hasAttr("lang"), said + " on " + path);
        }
    }

    private static String pair(String name, String value) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8) + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
