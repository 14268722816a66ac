package org.foursight.facts;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.foursight.casefile.Answer;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Entry;
import org.foursight.casefile.History;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Reply;
import org.foursight.casefile.Warning;
import org.jspecify.annotations.Nullable;

/** Facts from warnings, answers and what happened before. */
final class RecordFacts {

    private static final String SCREEN = "stalking-screen";

    /** The questions of the screen, as its file under {@code rules/questions} names them; a test compares the two. */
    private static final Set<String> SCREEN_ITEMS = Set.of(
            "very-frightened",
            "earlier-conduct",
            "property",
            "turns-up-often",
            "loitering",
            "threats",
            "third-parties",
            "violence-during",
            "others-recruited",
            "substance-use",
            "violence-before");

    private RecordFacts() {}

    static void derive(CaseFile caseFile, Pair pair, Conduct conduct, List<Fact> facts) {
        warnings(caseFile, conduct, facts);
        String about = pair.toString();
        for (int i = 0; i < caseFile.answers().size(); i++) {
            Answer answer = caseFile.answers().get(i);
            if (conduct.concerns(answer, caseFile)) {
                facts.add(new Answered(
                        about,
                        answer.questionnaire(),
                        answer.item(),
                        answer.value(),
                        Objects.requireNonNullElse(answer.incident(), ""),
                        Pointer.to(answer.id(), "answers", i)));
            }
        }
        screen(caseFile, conduct, facts);
        for (int i = 0; i < caseFile.history().size(); i++) {
            History event = caseFile.history().get(i);
            if (event.suspect() == null || event.suspect().equals(pair.suspect())) {
                facts.add(new EarlierEvent(
                        about,
                        event.kind(),
                        OrderFacts.reply(event.linked()),
                        pair.victim().equals(event.victim()),
                        Pointer.to(event.id(), "history", i)));
            }
        }
    }

    private static void screen(CaseFile caseFile, Conduct conduct, List<Fact> facts) {
        Set<String> open = new HashSet<>(SCREEN_ITEMS);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < caseFile.answers().size(); i++) {
            Answer answer = caseFile.answers().get(i);
            if (answer.questionnaire().equals(SCREEN)
                    && answer.incident() == null
                    && answer.value() != Reply.NOT_KNOWN
                    && conduct.concerns(answer, caseFile)) {
                open.remove(answer.item());
                entries.add(Pointer.entry(answer.id(), "answers", i));
            }
        }
        if (open.isEmpty()) {
            facts.add(new QuestionnaireAnswered(conduct.about(), SCREEN, List.copyOf(entries)));
        }
    }

    private static void warnings(CaseFile caseFile, Conduct conduct, List<Fact> facts) {
        for (int i = 0; i < caseFile.warnings().size(); i++) {
            Warning warning = caseFile.warnings().get(i);
            if (warning.victim().equals(conduct.pair().victim())
                    && warning.suspect().equals(conduct.pair().suspect())) {
                @Nullable LocalDate told = warning.when().latest().orElse(null);
                List<Incident> after = told == null ? List.of() : after(conduct.incidents(), told);
                int occasions = OccasionCount.atLeast(after, conduct.asOf(), Incident::occasionsStated);
                facts.add(new ToldToStop(
                        conduct.about(),
                        warning.by(),
                        told,
                        warning.when().isExact(),
                        occasions,
                        Pointer.to(warning.id(), "warnings", i)));
            }
        }
    }

    private static List<Incident> after(List<Incident> conduct, LocalDate told) {
        List<Incident> after = new ArrayList<>();
        for (Incident incident : conduct) {
            LocalDate earliest = incident.when().earliest().orElse(LocalDate.MIN);
            if (earliest.isAfter(told)) {
                after.add(incident);
            }
        }
        return after;
    }
}
