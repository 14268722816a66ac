package org.foursight.browser;

import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.WebElement;

/** One field of a form, and what is to stand in it. */
record Field(WebElement element, String value) {

    /** Return the field of a name that takes a value: of several buttons to choose, the one with that value. */
    static Field of(List<WebElement> named, String value) {
        return new Field(
                named.stream()
                        .filter(one -> !isChoice(one) || value.equals(one.getDomProperty("value")))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("nothing to choose with the value " + value)),
                value);
    }

    void fill(Hands hands) {
        if (isChoice(element)) {
            if (!element.isSelected()) {
                hands.choose(element);
            }
        } else if (element.getTagName().equals("select")) {
            hands.select(element, element.findElement(By.cssSelector("option[value='" + value + "']")));
        } else {
            hands.write(element, value);
        }
    }

    private static boolean isChoice(WebElement element) {
        String type = element.getDomProperty("type");
        return "radio".equals(type) || "checkbox".equals(type);
    }
}
