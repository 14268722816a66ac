package org.foursight.web.http;

import java.util.List;
import org.foursight.casefile.Problem;

/** A request that is answered with an error the sender can act on. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final long seconds;
    private final transient List<Problem> problems;

    /** Make a refusal that has any number of things wrong with it. */
    public Refusal(int status, String title, List<Problem> problems) {
        this(status, title, problems, status == 503 ? 1 : 0);
    }

    private Refusal(int status, String title, List<Problem> problems, long seconds) {
        super(title, null, false, false);
        this.status = status;
        this.problems = List.copyOf(problems);
        this.seconds = seconds;
    }

    /** Return the refusal of a request that has one thing wrong with it. */
    public static Refusal because(int status, String title, String message, String remedy) {
        return new Refusal(status, title, List.of(new Problem("(request)", message, remedy)));
    }

    /** Return the refusal of a request for something that does not exist. */
    public static Refusal notFound(String message, String remedy) {
        return because(404, "Not found", message, remedy);
    }

    /** Return the refusal of a request that may be sent again after some seconds. */
    static Refusal later(int status, String title, String message, String remedy, long seconds) {
        return new Refusal(status, title, List.of(new Problem("(request)", message, remedy)), seconds);
    }

    /** Return after how many seconds the request may be sent again; 0 when waiting does not help. */
    public long seconds() {
        return seconds;
    }

    /** Return the status it is answered with. */
    public int status() {
        return status;
    }

    /** Return what is wrong, each with its remedy. */
    public List<Problem> problems() {
        return problems;
    }
}
