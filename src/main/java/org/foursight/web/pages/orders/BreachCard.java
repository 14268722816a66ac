package org.foursight.web.pages.orders;

import org.foursight.casefile.Breach;
import org.foursight.facts.Words;
import org.foursight.web.http.PlainText;
import org.foursight.web.pages.desk.Choices;

/**
 * A breach as a list shows it.
 *
 * @param id its id
 * @param title when it was
 * @param summary the beginning of what was done
 * @param excuse the beginning of an excuse put forward
 * @param incident the incident it was
 * @param basis what it rests on
 */
public record BreachCard(String id, String title, String summary, String excuse, String incident, String basis) {

    static BreachCard of(Breach breach) {
        return new BreachCard(
                breach.id(),
                "Breach, " + Words.when(breach.when()),
                PlainText.brief(breach.summary()),
                breach.excuse() == null ? "None is recorded" : PlainText.brief(breach.excuse()),
                breach.incident() == null ? "" : breach.incident(),
                Choices.basis(breach.basis()));
    }
}
