package org.foursight.training;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.foursight.findings.Status;

/** The predictions of a room at one stop: hands that the trainer counted, and phones. Guarded by its workshop. */
final class Ballot {

    static final int MOST_HANDS = 2_000;

    private final Map<Status, Integer> hands = new EnumMap<>(Status.class);
    private final Map<String, Status> phones = new HashMap<>();
    private boolean locked;

    /** Put down the hands counted; returns whether they were taken. */
    boolean count(Map<Status, Integer> counted) {
        if (locked || counted.values().stream().anyMatch(number -> number < 0 || number > MOST_HANDS)) {
            return false;
        }
        hands.clear();
        hands.putAll(counted);
        return true;
    }

    /** Take the answer of a phone, in place of its earlier one; returns whether it was taken. */
    boolean vote(String device, Status answer) {
        if (locked || !Stop.ANSWERS.contains(answer)) {
            return false;
        }
        phones.put(device, answer);
        return true;
    }

    void lock() {
        locked = true;
    }

    boolean isLocked() {
        return locked;
    }

    int hands(Status answer) {
        return hands.getOrDefault(answer, 0);
    }

    int phones() {
        return phones.size();
    }

    /** Return what a phone has answered; null for nothing. */
    @org.jspecify.annotations.Nullable
    Status answer(String device) {
        return phones.get(device);
    }

    int total(Status answer) {
        return hands(answer)
                + (int) phones.values().stream().filter(answer::equals).count();
    }
}
