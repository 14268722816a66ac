package org.foursight.report;

import org.foursight.sources.Element;

/**
 * An element with the name readers know it by.
 *
 * @param id its id
 * @param label its name
 */
public record Named(String id, String label) {

    static Named of(Element element) {
        return new Named(element.id(), element.label());
    }
}
