package org.foursight.engine;

/** Facts of the start-up canaries; they occur in no case, so the canary rules never fire in one. */
public final class Canary {

    private Canary() {}

    /** A contact that may be withdrawn. */
    public record Contact(int id) {}

    /** The withdrawal of a contact. */
    public record Withdrawal(int id) {}

    /** A breach. */
    public record Breach(int id) {}

    /** A case. */
    public record Case(int id) {}

    /** An incident of a case. */
    public record Incident(int id) {}

    /** What a canary rule concludes when it fires. */
    public record Song(String canary) {}
}
