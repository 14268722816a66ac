package org.foursight.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;

/** Works a page with a pointer, and writes. */
record Mouse(ChromeDriver driver) implements Hands {

    @Override
    public void press(WebElement element) {
        unfold(element);
        element.click();
    }

    @Override
    public void choose(WebElement element) {
        press(element);
    }

    @Override
    public void select(WebElement list, WebElement option) {
        unfold(list);
        option.click();
    }

    @Override
    public void write(WebElement field, String text) {
        unfold(field);
        field.clear();
        field.sendKeys(text);
    }

    /** Unfold what an element is folded away in. */
    private static void unfold(WebElement element) {
        List<WebElement> folded = element.findElements(By.xpath("./ancestor::details[not(@open)]/summary"));
        folded.forEach(WebElement::click);
    }
}
