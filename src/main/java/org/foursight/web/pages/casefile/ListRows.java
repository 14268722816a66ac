package org.foursight.web.pages.casefile;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casework.Work;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.CaseList;

/** The lists of a case file on the page on which answers are checked. */
final class ListRows {

    private ListRows() {}

    /** Return how much there is of each list, and where it is changed. */
    static List<QuestionRow> counts(Work work) {
        return CaseList.ALL.stream()
                .map(list -> new QuestionRow(list.name(), list.title(), count(work, list), true, address(work, list)))
                .toList();
    }

    private static String count(Work work, CaseList<?> list) {
        String recorded = list.of(work.file()).size() + " recorded";
        int breaches = work.file().orders().stream()
                .mapToInt(order -> order.breaches().size())
                .sum();
        return list != CaseList.ORDERS
                ? recorded
                : recorded + ", " + breaches + (breaches == 1 ? " breach" : " breaches");
    }

    /** Return each entry by its id, with what it is and where it is changed. */
    static Map<String, QuestionRow> places(Work work) {
        return CaseList.ALL.stream()
                .flatMap(list -> places(work, list))
                .collect(Collectors.toMap(QuestionRow::id, row -> row));
    }

    private static <E> Stream<QuestionRow> places(Work work, CaseList<E> list) {
        return list.of(work.file()).stream().map(entry -> {
            String id = list.id().apply(entry);
            return new QuestionRow(id, list.entry(), list.brief().apply(entry), true, address(work, list) + "/" + id);
        });
    }

    private static String address(Work work, CaseList<?> list) {
        return CaseBar.address(work.reference()) + "/" + list.path();
    }
}
