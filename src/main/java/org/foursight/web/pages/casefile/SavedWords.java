package org.foursight.web.pages.casefile;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casefile.Decision;
import org.foursight.casework.TakenBack;
import org.foursight.casework.Work;

/** Why a revision is made, in the words that its history shows. */
final class SavedWords {

    private SavedWords() {}

    /** Return why what somebody has entered is saved; a red flag taken back is named, with the reason. */
    static String why(Work work) {
        Stream<String> flags = work.file().decisions().stream()
                .filter(decision -> decision.kind().equals(TakenBack.KIND) && isNew(work, decision))
                .map(TakenBack::words);
        return Stream.concat(Stream.of("Answers entered"), flags).collect(Collectors.joining(". "));
    }

    private static boolean isNew(Work work, Decision decision) {
        return work.draft() != null
                && work.draft().entries().stream()
                        .anyMatch(entry -> entry.path().equals("/decisions/" + decision.id()));
    }
}
