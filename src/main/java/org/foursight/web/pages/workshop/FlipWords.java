package org.foursight.web.pages.workshop;

import java.util.List;
import java.util.stream.Collectors;
import org.foursight.questions.Questionnaires;
import org.foursight.report.Moved;
import org.foursight.training.Material;
import org.foursight.training.Shown;
import org.foursight.web.pages.desk.AnswerWords;

/** What flips turn on, in words for a room: questions by what they ask, entries by what they say, rules by their gist. */
public final class FlipWords {

    private final AnswerWords answers;
    private final Material material;

    FlipWords(Questionnaires questionnaires, Material material) {
        this.answers = new AnswerWords(questionnaires);
        this.material = material;
    }

    /** Return a set of answers, such as {@code knowledge/told-to-stop: yes}. */
    public String answers(List<String> set) {
        return answers.of(set);
    }

    /** Return an entry by what it says. */
    public String entry(String id) {
        Shown shown = material.words().get(id);
        if (shown == null) {
            return id;
        }
        return "“" + (shown.when() == null ? "" : shown.when() + ": ") + shown.words() + "”";
    }

    /** Return who an outcome is about; empty when the case has one victim and one suspect. */
    public String who(String about) {
        String[] ids = about.split("~", 2);
        boolean one = material.caseFile().victims().size() == 1
                && material.caseFile().suspects().size() == 1;
        return one || ids.length < 2 ? "" : " (victim " + ids[0] + ", suspect " + ids[1] + ")";
    }

    /** Return what rules say. */
    public String gists(List<Moved.RuleGist> rules) {
        return rules.stream().map(Moved.RuleGist::gist).distinct().collect(Collectors.joining("; "));
    }
}
