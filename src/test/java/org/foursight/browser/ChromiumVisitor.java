package org.foursight.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foursight.web.Service;
import org.foursight.web.pages.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openqa.selenium.By;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** Goes through pages in Chromium; every page it comes to is inspected. */
final class ChromiumVisitor implements Visitor, AutoCloseable {

    private static final Duration LONGEST = Duration.ofSeconds(20);

    private final ChromeDriver driver;
    private final Hands hands;
    private final Inspection inspection;
    private final String site;

    ChromiumVisitor(Service service, Manner manner) {
        this("http://localhost:" + service.port(), manner);
    }

    /** Go through the pages of a service at an address. */
    ChromiumVisitor(String site, Manner manner) {
        this.driver = Chromium.start(manner);
        this.hands = manner == Manner.KEYBOARD ? new Keyboard(driver) : new Mouse(driver);
        this.inspection = new Inspection(driver, manner);
        this.site = site;
    }

    @Override
    public String path() {
        URI open = URI.create(driver.getCurrentUrl());
        return open.getRawPath() + (open.getRawQuery() == null ? "" : "?" + open.getRawQuery());
    }

    @Override
    public Document open(String address) {
        driver.get(site + address);
        return arrived();
    }

    @Override
    public Document follow(Document page, String text) {
        hands.press(reading("a", text));
        return arrived();
    }

    @Override
    public Document press(Document page, String text, String... filled) {
        WebElement button = reading("button", text);
        String named = button.getDomAttribute("form");
        WebElement form =
                named == null ? button.findElement(By.xpath("./ancestor::form")) : driver.findElement(By.id(named));
        for (int i = 0; i < filled.length; i += 2) {
            List<WebElement> fields = form.findElements(By.name(filled[i]));
            if (fields.isEmpty()) {
                throw new AssertionError("no field " + filled[i] + " on " + path());
            }
            Field.of(fields, filled[i + 1]).fill(hands);
        }
        hands.press(button);
        return arrived();
    }

    /** Return how many things of a role the page has for those who cannot see it. */
    long told(String role) {
        driver.executeCdpCommand("Accessibility.enable", Map.of());
        List<?> nodes =
                (List<?>) Objects.requireNonNull(driver.executeCdpCommand("Accessibility.getFullAXTree", Map.of())
                        .get("nodes"));
        return nodes.stream()
                .map(node -> (Map<?, ?>) Objects.requireNonNull(((Map<?, ?>) node).get("role")))
                .filter(one -> role.equals(one.get("value")))
                .count();
    }

    /** Tell whether the whole of something can be seen without scrolling. */
    boolean isInView(String css) {
        return Boolean.TRUE.equals(driver.executeScript("""
                const box = document.querySelector(arguments[0]).getBoundingClientRect();
                return box.top >= 0 && box.bottom <= window.innerHeight;
                """, css));
    }

    /** Carry a cookie that is only sent over TLS, or to this machine itself. */
    void carry(String name, String value) {
        driver.executeCdpCommand(
                "Network.setCookie",
                Map.of("name", name, "value", value, "url", site, "path", "/", "secure", true, "httpOnly", true));
    }

    /** Press a key of the keyboard that leads to another page. */
    Document key(CharSequence key) {
        WebElement before = driver.findElement(By.tagName("html"));
        type(key);
        Instant last = Instant.now().plus(LONGEST);
        while (isThere(before)) {
            assertTrue(Instant.now().isBefore(last), "the key led nowhere from " + path());
        }
        return arrived();
    }

    private static boolean isThere(WebElement element) {
        try {
            return element.isEnabled();
        } catch (StaleElementReferenceException gone) {
            return false;
        }
    }

    /** Press a key of the keyboard; return the page that is open then, as it stands. */
    Document type(CharSequence key) {
        new Actions(driver).sendKeys(key).perform();
        return Jsoup.parse(Objects.requireNonNull(driver.getPageSource()));
    }

    /** Let pages write to the clipboard, {@code granted}, or not, {@code denied}. */
    void clipboard(String setting) {
        Map<String, Object> writing = Map.of("name", "clipboard-write");
        driver.executeCdpCommand(
                "Browser.setPermission", Map.of("permission", writing, "setting", setting, "origin", site));
    }

    /** Wait until a script says that something is so. */
    void await(String script) {
        Instant last = Instant.now().plus(LONGEST);
        while (!Boolean.TRUE.equals(driver.executeScript(script))) {
            assertTrue(Instant.now().isBefore(last), "it never came to: " + script);
        }
    }

    /** Return the text of the page that is open, as far as it can be seen. */
    String seen() {
        return driver.findElement(By.tagName("main")).getText();
    }

    /** Unfold what a summary hides, and press a button there that stays on the page. */
    void toggle(String button) {
        hands.press(reading("button", button));
    }

    private WebElement reading(String tag, String text) {
        return driver.findElements(By.tagName(tag)).stream()
                .filter(one -> text.equals(Objects.requireNonNull(one.getDomProperty("textContent"))
                        .strip()
                        .replaceAll("\\s+", " ")))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + tag + " " + text + " on " + path()));
    }

    private Document arrived() {
        inspection.look(path());
        return Jsoup.parse(driver.getPageSource());
    }

    @Override
    public void close() {
        driver.quit();
    }
}
