package org.foursight.training;

import java.util.List;
import java.util.stream.Collectors;
import org.foursight.casefile.Problem;

/** Says everything that is wrong with a plan, each with its place and remedy. */
public final class PlanException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    PlanException(List<Problem> problems) {
        super(problems.stream().map(Problem::message).collect(Collectors.joining(" ")));
        this.problems = List.copyOf(problems);
    }

    /** Return what is wrong. */
    public List<Problem> problems() {
        return problems;
    }
}
