package org.foursight.signin;

import java.util.List;
import org.foursight.casefile.Problem;

/** The settings cannot be used; lists everything wrong with them, each with its place and remedy. */
public final class SettingsException extends Exception {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    SettingsException(List<Problem> problems) {
        super(problems.size() + " problems", null, false, false);
        this.problems = List.copyOf(problems);
    }

    /** Return what is wrong, at least one thing. */
    public List<Problem> problems() {
        return problems;
    }
}
