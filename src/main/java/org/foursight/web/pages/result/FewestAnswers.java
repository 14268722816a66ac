package org.foursight.web.pages.result;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.foursight.report.OutcomeRange;
import org.foursight.report.PairReport;
import org.foursight.web.pages.desk.AnswerWords;
import org.foursight.web.pages.desk.CasePage;

/** The fewest answers to open questions that would move an offence or the order, as they can be tried. */
final class FewestAnswers {

    private static final String OFFENCE = "offence-";
    private static final List<String> MAIN = List.of(OFFENCE, "spo");

    private final CasePage page;
    private final AnswerWords words;
    private final Collection<Supposable> questions;

    FewestAnswers(CasePage page, AnswerWords words, Collection<Supposable> questions) {
        this.page = page;
        this.words = words;
        this.questions = questions;
    }

    /** Return the ways of every outcome about every victim and suspect. */
    List<WhatIfSheet.Way> all() {
        List<WhatIfSheet.Way> all = new ArrayList<>();
        for (PairReport pair : page.report().pairs()) {
            for (OutcomeRange range : pair.outlook().outcomes()) {
                if (!isMain(range)) {
                    continue;
                }
                for (OutcomeRange.Way way : range.ways()) {
                    all.add(new WhatIfSheet.Way(
                            outcome(pair, range),
                            range.now(),
                            way.to(),
                            way.sets().stream().map(set -> answers(pair, set)).toList()));
                }
            }
        }
        return all;
    }

    /** A sign of FOUR, a red flag or a step is one answer to one question, which is offered anyway. */
    private static boolean isMain(OutcomeRange range) {
        return MAIN.stream().anyMatch(range.id()::startsWith);
    }

    private String outcome(PairReport pair, OutcomeRange range) {
        String name = range.id().startsWith(OFFENCE) ? page.label(range.id()) : range.label();
        return page.report().pairs().size() == 1 ? name : name + ", " + page.heading(pair);
    }

    private WhatIfSheet.Answers answers(PairReport pair, List<String> set) {
        List<String> fields =
                set.stream().flatMap(answer -> field(pair, answer).stream()).toList();
        return new WhatIfSheet.Answers(words.of(set), fields.size() == set.size() ? fields : List.of());
    }

    /** Return the field of an answer such as {@code knowledge/told-to-stop: yes}, when it is plain which is meant. */
    private Optional<String> field(PairReport pair, String answer) {
        String[] parts = answer.split(": ", 2);
        List<Supposable> meant = questions.stream()
                .filter(one -> one.id().equals(parts[0])
                        && one.isOpen()
                        && one.subject().isMeant(pair.about()))
                .toList();
        return meant.size() == 1 && List.of("yes", "no").contains(parts[1])
                ? Optional.of(meant.get(0).name() + "=" + parts[1])
                : Optional.empty();
    }
}
