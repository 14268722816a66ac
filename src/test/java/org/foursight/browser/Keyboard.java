package org.foursight.browser;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Works a page by keyboard alone; what is reached has to show that it is. */
record Keyboard(ChromeDriver driver) implements Hands {

    private static final int MOST = 400;

    @Override
    public void press(WebElement element) {
        unfold(element);
        reach(element);
        active().sendKeys(Keys.ENTER);
    }

    @Override
    public void choose(WebElement element) {
        unfold(element);
        if ("radio".equals(element.getDomProperty("type"))) {
            String name = Objects.requireNonNull(element.getDomProperty("name"));
            reach(() -> name.equals(active().getDomProperty("name")), "the choice " + name);
            active().sendKeys(Keys.SPACE);
            for (int i = 0; i < MOST && !element.isSelected(); i++) {
                active().sendKeys(Keys.ARROW_DOWN);
            }
            assertTrue(element.isSelected(), name);
        } else {
            reach(element);
            active().sendKeys(Keys.SPACE);
        }
    }

    @Override
    public void select(WebElement list, WebElement option) {
        unfold(list);
        reach(list);
        active().sendKeys(Objects.requireNonNull(option.getDomProperty("textContent"))
                .strip());
        assertTrue(option.isSelected(), "nothing was chosen from the list");
    }

    @Override
    public void write(WebElement field, String text) {
        unfold(field);
        reach(field);
        active().sendKeys(Keys.chord(Keys.CONTROL, "a"), text);
    }

    /** Unfold what an element is folded away in, the outermost first. */
    private void unfold(WebElement element) {
        for (WebElement summary : element.findElements(By.xpath("./ancestor::details[not(@open)]/summary"))) {
            if (!summary.equals(element)) {
                reach(summary);
                active().sendKeys(Keys.ENTER);
            }
        }
    }

    private void reach(WebElement element) {
        reach(() -> active().equals(element), element.getTagName());
    }

    private void reach(java.util.function.BooleanSupplier there, String what) {
        for (int i = 0; i < MOST; i++) {
            if (there.getAsBoolean()) {
                String outline = active().getCssValue("outline-style") + active().getCssValue("box-shadow");
                assertTrue(!outline.equals("nonenone"), what + " does not show that it is reached");
                return;
            }
            active().sendKeys(Keys.TAB);
        }
        throw new AssertionError(what + " cannot be reached by keyboard on " + driver.getCurrentUrl());
    }

    private WebElement active() {
        return driver.switchTo().activeElement();
    }
}
