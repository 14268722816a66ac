package org.foursight.sensitivity;

import java.util.List;
import org.foursight.findings.Status;

/**
 * How far an outcome can still move, over every way of answering what is open.
 *
 * @param element the element's id
 * @param now its status on what is recorded
 * @param lowest the lowest status possible, not met being lowest and met highest
 * @param highest the highest status possible
 * @param possible every status possible, lowest first; a conflict of answers stands below met
 */
public record Envelope(String element, Status now, Status lowest, Status highest, List<Status> possible) {

    /** The record keeps its own copy of the list. */
    public Envelope {
        possible = List.copyOf(possible);
    }
}
