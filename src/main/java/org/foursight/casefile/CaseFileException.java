package org.foursight.casefile;

import java.util.List;
import java.util.stream.Collectors;

/** Says that a case file cannot be used, and lists everything wrong with it. */
public final class CaseFileException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** Carry the problems, in the order of the case file; at least one. */
    public CaseFileException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")), null, false, false);
        this.problems = List.copyOf(problems);
    }

    static CaseFileException of(String path, String message, String remedy) {
        return new CaseFileException(List.of(new Problem(path, message, remedy)));
    }

    /** Return the problems, in the order of the case file. */
    public List<Problem> problems() {
        return problems;
    }
}
