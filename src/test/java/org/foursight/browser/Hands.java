package org.foursight.browser;

import org.openqa.selenium.WebElement;

/** A way to work a page. */
interface Hands {

    /** Press a button or follow a link. */
    void press(WebElement element);

    /** Choose a radio button or tick a box. */
    void choose(WebElement element);

    /** Choose from a list. */
    void select(WebElement list, WebElement option);

    /** Write into a field in place of what stands there. */
    void write(WebElement field, String text);
}
