package org.foursight.web.pages.desk;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.foursight.questions.Questionnaires;

/** Sets of answers that a report names, with the questions as they are asked in place of their ids. */
public final class AnswerWords {

    private static final Pattern ANSWER = Pattern.compile("([^/]+)/([^/@: ]+)([^:]*): (.*)");

    private final Questionnaires questionnaires;

    /** Make it for some questionnaires. */
    public AnswerWords(Questionnaires questionnaires) {
        this.questionnaires = questionnaires;
    }

    /** Return a set of answers, such as {@code knowledge/told-to-stop: yes}. */
    public String of(List<String> set) {
        return set.stream().map(this::answer).collect(Collectors.joining("; and "));
    }

    private String answer(String written) {
        Matcher parts = ANSWER.matcher(written);
        if (!parts.matches()) {
            return written;
        }
        return questionnaires
                .byId(parts.group(1))
                .flatMap(group -> group.items().stream()
                        .filter(item -> item.id().equals(parts.group(2)))
                        .findFirst())
                .map(item -> "“" + item.prompt() + "” " + Choices.capital(parts.group(4)))
                .orElse(written);
    }
}
