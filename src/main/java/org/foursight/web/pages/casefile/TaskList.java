package org.foursight.web.pages.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foursight.casework.Work;
import org.foursight.questions.Questionnaire;
import org.foursight.questions.Questionnaires;
import org.foursight.web.pages.desk.CaseBar;
import org.foursight.web.pages.desk.CaseList;

/** The tasks of a case in groups, in the order in which an account is best taken. */
final class TaskList {

    private static final String PEOPLE = "people";

    /** What stands in each group: questionnaires by their id, and the lists that are no questionnaire. */
    private static final Map<String, List<String>> GROUPS = groups();

    private final Work work;
    private final Questionnaires questionnaires;
    private final String address;
    private int open;

    TaskList(Work work, Questionnaires questionnaires) {
        this.work = work;
        this.questionnaires = questionnaires;
        this.address = CaseBar.address(work.reference());
    }

    private static Map<String, List<String>> groups() {
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put("What happened", List.of(PEOPLE, "incidents", "course-and-four"));
        groups.put("Contact and behaviour", List.of("stalking-screen", "two-or-more-people", "hostility"));
        groups.put("Effect on the victim", List.of("effect-on-victim", "impact"));
        groups.put(
                "Risk and red flags",
                List.of("red-flags", "instruments", "concern-and-review", "motivation", "formulation"));
        groups.put(
                "Suspect and orders",
                List.of(
                        "knowledge",
                        "warnings",
                        "orders",
                        "proceedings",
                        "history",
                        "protection-order",
                        "other-offences"));
        groups.put("Evidence and technology", List.of("investigation"));
        groups.put("Your view, result and advice", List.of("route", "safeguards"));
        return groups;
    }

    /** Return the groups; a questionnaire that stands in none comes with the evidence. */
    List<TaskGroup> all() {
        List<String> rest = questionnaires.all().stream()
                .map(Questionnaire::id)
                .filter(id -> GROUPS.values().stream().noneMatch(group -> group.contains(id)))
                .toList();
        List<TaskGroup> groups = new ArrayList<>();
        GROUPS.forEach((title, ids) -> groups.add(new TaskGroup(
                (groups.size() + 1) + ". " + title,
                Stream.concat(ids.stream(), title.startsWith("Evidence") ? rest.stream() : Stream.<String>empty())
                        .flatMap(this::task)
                        .toList())));
        return groups;
    }

    /** Return how many questions were not answered when the groups were made. */
    int open() {
        return open;
    }

    private Stream<Task> task(String id) {
        int people = work.file().victims().size() + work.file().suspects().size();
        if (id.equals(PEOPLE)) {
            return Stream.of(Task.of("Victims and suspects", address + "/people", people + " people", people, people));
        }
        return CaseList.named(id)
                .map(this::entries)
                .or(() -> questionnaires.byId(id).map(this::questions))
                .stream();
    }

    private Task entries(CaseList<?> list) {
        int there = list.of(work.file()).size();
        int enough = list == CaseList.INCIDENTS ? 2 : 1;
        return Task.of(list.title(), address + "/" + list.path(), there + " added", there, enough);
    }

    private Task questions(Questionnaire group) {
        Progress progress = Progress.of(group, work.file());
        open += progress.open();
        return Task.of(
                group.title(),
                address + "/q/" + group.id(),
                progress.done() + " of " + progress.all() + " answered",
                progress.done(),
                progress.all());
    }
}
