package org.foursight.web.pages;

import org.jsoup.nodes.Document;

/** Somebody who goes through pages. */
public interface Visitor {

    /** Return the address of the page that is open. */
    String path();

    /** Open an address. */
    Document open(String address);

    /** Follow the link that reads so. */
    Document follow(Document page, String text);

    /** Press the button that reads so, after filling in some fields: names and values by turns. */
    Document press(Document page, String text, String... filled);
}
