package org.foursight.web.pages.casefile;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casefile.Decision;
import org.foursight.casework.TakenBack;
import org.foursight.casework.Work;

/** Why a revision is made, in the words that its history shows. */
final class SavedWords {

    private SavedWords() {}

    /** So many places that changed are named. */
    private static final int NAMED = 5;

    /** Return what is saved, by its places and not by what was written; a red flag taken back comes with the reason. */
    static String why(Work work, ChangeWords words) {
        Stream<String> flags = work.file().decisions().stream()
                .filter(decision -> decision.kind().equals(TakenBack.KIND) && isNew(work, decision))
                .map(TakenBack::words);
        return Stream.concat(Stream.of(entered(work, words)), flags).collect(Collectors.joining(". "));
    }

    private static String entered(Work work, ChangeWords words) {
        List<String> places = work.draft() == null
                ? List.of()
                : work.draft().entries().stream()
                        .filter(entry -> !entry.path().startsWith("/decisions/"))
                        .map(entry -> words.place(entry.path()) + (entry.value() == null ? " (taken back)" : ""))
                        .toList();
        if (places.isEmpty()) {
            return "Brought up to the day of the screening";
        }
        int more = places.size() - NAMED;
        return "Entered: " + places.stream().limit(NAMED).collect(Collectors.joining("; "))
                + (more > 0 ? "; and " + more + " more" : "");
    }

    private static boolean isNew(Work work, Decision decision) {
        return work.draft() != null
                && work.draft().entries().stream()
                        .anyMatch(entry -> entry.path().equals("/decisions/" + decision.id()));
    }
}
