package org.foursight.facts;

import java.util.List;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Incident;

/**
 * Victims and suspects with nothing recorded between them.
 *
 * <p>They are apart only when what is recorded of each is heard elsewhere: another suspect acted towards the victim, and
 * the suspect towards another victim. An incident whose author is not known may be the suspect's.
 */
final class Apart {

    private final CaseFile caseFile;

    Apart(CaseFile caseFile) {
        this.caseFile = caseFile;
    }

    boolean are(Pair pair) {
        return !between(pair)
                && conduct()
                        .anyMatch(incident -> incident.conductOf() != null
                                && incident.towards().contains(pair.victim()))
                && conduct().anyMatch(incident -> pair.suspect().equals(incident.conductOf()));
    }

    private boolean between(Pair pair) {
        return conduct().anyMatch(incident -> mayBe(pair, incident))
                || caseFile.warnings().stream().anyMatch(warning -> pair.isOf(warning.victim(), warning.suspect()))
                || caseFile.impact().stream().anyMatch(impact -> pair.isOf(impact.victim(), impact.suspect()))
                || caseFile.answers().stream().anyMatch(answer -> pair.isOf(answer.victim(), answer.suspect()))
                || caseFile.history().stream().anyMatch(event -> pair.isOf(event.victim(), event.suspect()))
                || caseFile.orders().stream()
                        .anyMatch(order -> order.against().equals(pair.suspect())
                                && order.protects().contains(pair.victim()));
    }

    private Stream<Incident> conduct() {
        return caseFile.incidents().stream();
    }

    private static boolean mayBe(Pair pair, Incident incident) {
        String by = incident.conductOf();
        List<String> towards = incident.towards();
        return towards.contains(pair.victim()) && (by == null || by.equals(pair.suspect()));
    }
}
