package org.foursight.web;

import java.time.Duration;

/**
 * How long the service waits for a client that sends or reads slowly before it hangs up.
 *
 * @param still how long nothing at all may move
 * @param slow how long, about, it may send or read too slowly
 * @param bytesASecond how fast the body of a request has to come, and that of an answer to go
 */
record Patience(Duration still, Duration slow, long bytesASecond) {

    static final Patience USUAL = new Patience(Duration.ofSeconds(30), Duration.ofSeconds(20), 500);
}
