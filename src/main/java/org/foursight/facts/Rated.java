package org.foursight.facts;

import java.util.List;
import org.foursight.casefile.Entry;

/**
 * The outcome of a risk tool, as a person recorded it; never computed here.
 *
 * @param about the victim and suspect
 * @param tool such as {@code SASH}, {@code SRP}, {@code DASH}
 * @param domain the domain rated, {@link Words#PSYCHOSOCIAL} for harm to the suspect; empty for the whole tool
 * @param outcome as the assessor recorded it
 * @param level {@code high}, {@code moderate} or {@code low} when the outcome begins with such a word, else empty
 * @param figure the whole number the outcome begins with, -1 when it begins with none
 * @param entries the entries it came from
 */
public record Rated(
        String about, String tool, String domain, String outcome, String level, int figure, List<Entry> entries)
        implements Fact {

    @Override
    public String inWords() {
        return tool + (domain.isEmpty() ? "" : " " + Words.domain(domain)) + ": " + outcome;
    }
}
