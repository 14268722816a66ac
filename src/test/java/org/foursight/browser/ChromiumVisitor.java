package org.foursight.browser;

import java.net.URI;
import java.util.List;
import java.util.Objects;
import org.foursight.web.Service;
import org.foursight.web.pages.Visitor;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Goes through pages in Chromium; every page it comes to is inspected. */
final class ChromiumVisitor implements Visitor, AutoCloseable {

    private final ChromeDriver driver;
    private final Hands hands;
    private final Inspection inspection;
    private final String site;

    ChromiumVisitor(Service service, Manner manner) {
        this.driver = Chromium.start(manner);
        this.hands = manner == Manner.KEYBOARD ? new Keyboard(driver) : new Mouse(driver);
        this.inspection = new Inspection(driver, manner);
        this.site = "http://localhost:" + service.port();
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
        WebElement form = button.findElement(By.xpath("./ancestor::form"));
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
