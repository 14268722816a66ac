package org.foursight.web.pages.orders;

import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Warning;
import org.foursight.facts.Words;
import org.foursight.web.http.PlainText;
import org.foursight.web.pages.desk.Choices;

/**
 * A time at which a suspect was told that it is unwanted, as a list shows it.
 *
 * @param id its id
 * @param title when it was
 * @param people who was told, and about whom; empty where there is one victim and one suspect
 * @param by who told the suspect
 * @param note the beginning of what is noted
 * @param basis what it rests on
 */
public record WarningCard(String id, String title, String people, String by, String note, String basis) {

    static WarningCard of(Warning warning, CaseFile file) {
        boolean two = file.victims().size() == 1 && file.suspects().size() == 1;
        return new WarningCard(
                warning.id(),
                "Told, " + Words.when(warning.when()),
                two ? "" : "Suspect " + warning.suspect() + ", about victim " + warning.victim(),
                WarningForm.words(warning.by()),
                warning.note() == null ? "" : PlainText.brief(warning.note()),
                Choices.basis(warning.basis()));
    }
}
