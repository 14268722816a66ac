package org.foursight.sensitivity;

import java.util.Map;
import org.foursight.findings.Status;

/**
 * What answering one question can do to one outcome.
 *
 * @param element the element's id
 * @param now its status on what is recorded
 * @param alone what it becomes by each way of answering this question and no other; empty when it stays as it is and
 *     moves only together with other answers
 */
public record Move(String element, Status now, Map<String, Status> alone) {}
