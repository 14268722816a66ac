package org.foursight.web.pages.result;

import java.util.List;
import org.foursight.findings.Status;
import org.foursight.report.Moved;
import org.foursight.web.pages.desk.Option;

/**
 * Answers tried out, what would move, and what else can be tried.
 *
 * @param trying the questions of which another answer is supposed now
 * @param offered the other questions of the list that was chosen
 * @param next how many of that list come before those that are not shown yet; 0 when these are the last
 * @param lists the lists of questions that there are
 * @param ways the fewest answers that would move an offence or the order
 * @param moved what would come out differently
 */
public record WhatIfSheet(
        List<Choice> trying, List<Choice> offered, int next, List<Option> lists, List<Way> ways, List<Moved> moved) {

    private static final String ADVICE = "recommendation";

    /** The record keeps its own copies of the lists. */
    public WhatIfSheet {
        trying = List.copyOf(trying);
        offered = List.copyOf(offered);
        lists = List.copyOf(lists);
        ways = List.copyOf(ways);
        moved = List.copyOf(moved);
    }

    /** Return what would come out differently, without advice. */
    public List<Moved> outcomes() {
        return moved.stream().filter(one -> !one.kind().equals(ADVICE)).toList();
    }

    /** Return the advice that would come, or that would go. */
    public List<Moved> advice(boolean comes) {
        return moved.stream()
                .filter(one -> one.kind().equals(ADVICE) && (one.after() == Status.MET) == comes)
                .toList();
    }

    /** Return about whom something moved; empty where there is one victim and one suspect. */
    public String whom(Moved one) {
        boolean several = moved.stream().map(Moved::about).distinct().count() > 1;
        return several ? " (victim " + one.about().replace("~", ", suspect ") + ")" : "";
    }

    /**
     * One question in the form.
     *
     * @param name the name of its field
     * @param legend the question
     * @param options what can be chosen
     */
    public record Choice(String name, String legend, List<Option> options) {

        /** The record keeps its own copy of the list. */
        public Choice {
            options = List.copyOf(options);
        }
    }

    /**
     * The fewest answers by which an outcome would become another.
     *
     * @param outcome the outcome, and about whom where there are several
     * @param now what it is
     * @param to what it would become
     * @param sets sets of answers, each enough by itself
     */
    public record Way(String outcome, Status now, Status to, List<Answers> sets) {

        /** The record keeps its own copy of the list. */
        public Way {
            sets = List.copyOf(sets);
        }
    }

    /**
     * A set of answers.
     *
     * @param words the answers in words
     * @param fields the fields of the form that say the same, such as {@code knowledge/told-to-stop=yes}; empty when it
     *     is not one answer to one question each, so that a person has to choose
     */
    public record Answers(String words, List<String> fields) {

        /** The record keeps its own copy of the list. */
        public Answers {
            fields = List.copyOf(fields);
        }

        /** Return the fields as one word for a button. */
        public String sent() {
            return String.join(" ", fields);
        }
    }
}
