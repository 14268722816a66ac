package org.foursight.web.pages.casefile;

import tools.jackson.databind.node.ObjectNode;

/**
 * A victim or suspect as the case file has them.
 *
 * @param id their id
 * @param list where they stand: {@code victims} or {@code suspects}
 * @param json what is recorded of them
 * @param last whether there is no other
 */
public record Person(String id, String list, ObjectNode json, boolean last) {

    /** Tell whether they are a victim. */
    public boolean victim() {
        return list.equals("victims");
    }

    /** Return who they are in words. */
    public String words() {
        return (victim() ? "Victim " : "Suspect ") + id;
    }

    String place() {
        return "/" + list + "/" + id;
    }
}
