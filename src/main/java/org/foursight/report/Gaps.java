package org.foursight.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.foursight.questions.Item;
import org.foursight.questions.Questionnaires;
import org.foursight.sensitivity.Move;
import org.foursight.sensitivity.RankedQuestion;
import org.foursight.sensitivity.Sensitivity;
import org.foursight.sources.Register;

/** Lists the unanswered questions that could change an outcome, the most at stake first. */
final class Gaps {

    private final Register register;
    private final Questionnaires questionnaires;

    Gaps(Register register, Questionnaires questionnaires) {
        this.register = register;
        this.questionnaires = questionnaires;
    }

    /** Questions about several victims and suspects are listed once, under the most they can change. */
    List<Gap> of(List<Sensitivity> sensitivities) {
        Map<String, Gap> gaps = new LinkedHashMap<>();
        for (Sensitivity sensitivity : sensitivities) {
            for (RankedQuestion question : sensitivity.questions()) {
                gaps.merge(question.question(), gap(sensitivity, question), Gaps::both);
            }
        }
        return sensitivities.size() == 1
                ? List.copyOf(gaps.values())
                : gaps.values().stream()
                        .sorted(Comparator.comparingInt(gap -> RankedQuestion.STAKES.indexOf(gap.stake())))
                        .toList();
    }

    private static Gap both(Gap one, Gap other) {
        List<Gap.Change> changes = new ArrayList<>(one.changes());
        changes.addAll(other.changes());
        String stake = RankedQuestion.STAKES.indexOf(one.stake()) <= RankedQuestion.STAKES.indexOf(other.stake())
                ? one.stake()
                : other.stake();
        return new Gap(
                one.id(),
                one.prompt(),
                one.whoCanAnswer(),
                one.enquiry(),
                stake,
                changes,
                Math.max(one.others(), other.others()));
    }

    private Gap gap(Sensitivity sensitivity, RankedQuestion question) {
        Item item = questionnaires.item(question.question()).orElseThrow();
        List<Gap.Change> main = new ArrayList<>();
        List<Gap.Change> all = new ArrayList<>();
        for (Move move : question.moves()) {
            Gap.Change change = new Gap.Change(
                    sensitivity.about(),
                    move.element(),
                    register.element(move.element()).label(),
                    move.now(),
                    move.alone());
            all.add(change);
            if (sensitivity.isMain(move.element())) {
                main.add(change);
            }
        }
        List<Gap.Change> shown = main.isEmpty() ? all : main;
        return new Gap(
                question.question(),
                item.prompt(),
                item.whoCanAnswer(),
                StatusWords.enquiry(item.whoCanAnswer()),
                question.stake(),
                shown,
                all.size() - shown.size());
    }
}
