package org.foursight.ledger;

import java.util.ArrayList;
import java.util.List;
import org.foursight.ledger.Mutants.Change;
import org.foursight.questions.Questionnaires;

/** Every small fault that could have been made in writing what one fact has to be like. */
final class PatternMutants {

    private static final Questionnaires QUESTIONNAIRES = Questionnaires.load();

    private PatternMutants() {}

    static List<Change<Pattern>> of(Pattern pattern, String where) {
        List<Change<Pattern>> changes = new ArrayList<>();
        for (int i = 0; i < pattern.comparisons().size(); i++) {
            Comparison comparison = pattern.comparisons().get(i);
            if (comparison.field().equals("about")) {
                continue;
            }
            String was = where + ": " + ConditionText.of(comparison);
            if (!comparison.field().equals("questionnaire") || !isNamedOnce(pattern)) {
                changes.add(new Change<>(with(pattern, i, List.of()), was + " left out"));
            }
            for (Change<Comparison> change : of(comparison)) {
                changes.add(new Change<>(with(pattern, i, List.of(change.to())), was + change.words()));
            }
        }
        return changes;
    }

    /** Say whether only one questionnaire has the items asked for, so that naming it says nothing more. */
    private static boolean isNamedOnce(Pattern pattern) {
        return pattern.comparisons().stream()
                .filter(comparison -> comparison.field().equals("item"))
                .flatMap(comparison -> comparison.operands().stream())
                .allMatch(item -> QUESTIONNAIRES.all().stream()
                                .flatMap(questionnaire -> questionnaire.items().stream())
                                .filter(asked -> asked.id().equals(item))
                                .count()
                        == 1);
    }

    private static List<Change<Comparison>> of(Comparison comparison) {
        List<Change<Comparison>> changes = new ArrayList<>();
        Operator operator = comparison.operator();
        changes.add(changed(comparison, turned(operator), comparison.operands()));
        if (operator == Operator.IN || operator == Operator.NOT_IN) {
            for (Object operand : comparison.operands()) {
                List<Object> fewer = new ArrayList<>(comparison.operands());
                fewer.remove(operand);
                changes.add(new Change<>(
                        new Comparison(comparison.of(), operator, fewer), " loses " + ConditionText.operand(operand)));
            }
        } else if (comparison.operands().get(0) instanceof Integer number) {
            changes.add(changed(comparison, operator, List.of(number - 1)));
            changes.add(changed(comparison, operator, List.of(number + 1)));
        } else if (comparison.operands().get(0) instanceof Constant constant && !constant.equals(other(constant))) {
            changes.add(changed(comparison, operator, List.of(other(constant))));
        } else if (operator != edged(operator)) {
            changes.add(changed(comparison, edged(operator), comparison.operands()));
        }
        return changes;
    }

    private static Change<Comparison> changed(Comparison comparison, Operator operator, List<Object> operands) {
        Comparison to = new Comparison(comparison.of(), operator, operands);
        return new Change<>(to, " becomes " + ConditionText.of(to));
    }

    private static Pattern with(Pattern pattern, int at, List<Comparison> instead) {
        List<Comparison> with = new ArrayList<>(pattern.comparisons().subList(0, at));
        with.addAll(instead);
        with.addAll(pattern.comparisons().subList(at + 1, pattern.comparisons().size()));
        return Pattern.of(pattern.type(), with, pattern.binds(), pattern.text() + " changed: " + with);
    }

    private static Constant other(Constant constant) {
        return switch (constant.name()) {
            case "MET" -> new Constant("NOT_MET");
            case "NOT_MET" -> new Constant("MET");
            case "YES" -> new Constant("NO");
            case "NO" -> new Constant("YES");
            default -> constant;
        };
    }

    /** Return the operator that holds exactly when this one does not. */
    static Operator turned(Operator operator) {
        return switch (operator) {
            case EQUAL -> Operator.NOT_EQUAL;
            case NOT_EQUAL -> Operator.EQUAL;
            case AT_LEAST -> Operator.LESS;
            case LESS -> Operator.AT_LEAST;
            case AT_MOST -> Operator.MORE;
            case MORE -> Operator.AT_MOST;
            case IN -> Operator.NOT_IN;
            case NOT_IN -> Operator.IN;
        };
    }

    /** Return the operator that differs at the boundary only. */
    private static Operator edged(Operator operator) {
        return switch (operator) {
            case AT_LEAST -> Operator.MORE;
            case MORE -> Operator.AT_LEAST;
            case AT_MOST -> Operator.LESS;
            case LESS -> Operator.AT_MOST;
            default -> operator;
        };
    }
}
