package org.foursight.screening;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.foursight.casefile.CaseFile;
import org.foursight.facts.Fact;
import org.foursight.facts.Fired;
import org.foursight.findings.Firing;
import org.foursight.ledger.RuleFile;
import org.foursight.ledger.SecondReading;
import org.foursight.report.RuleBookStamp;
import org.foursight.report.RuleBooks;
import org.foursight.report.RuleBooksBuilder;
import org.foursight.sources.Element;
import org.foursight.sources.Rule;

/** The rule book of another release, read from its folder as text. */
public final class OtherRules {

    private final String folder;
    private final List<Element> elements;
    private final List<Rule> rules;
    private final SecondReading reading;

    OtherRules(String folder, List<Element> elements, List<Rule> rules, SecondReading reading) {
        this.folder = folder;
        this.elements = elements;
        this.rules = rules;
        this.reading = reading;
    }

    /**
     * Read the rules in a folder.
     *
     * @throws OtherRulesException naming the file and what to do, when there are none or one of them cannot be read
     */
    public static OtherRules read(Path folder) throws OtherRulesException {
        return OtherRulesReader.read(folder);
    }

    /** Compare what a case comes to under these rules with what fired under those of this program. */
    RuleBooks compare(
            CaseFile caseFile,
            List<Fact> facts,
            List<Firing> today,
            RuleBookStamp stamp,
            List<Rule> ownRules,
            List<Element> ownElements) {
        List<Firing> under = reading.fired(facts, caseFile.asOf()).stream()
                .map(Fired::inWords)
                .toList();
        return new RuleBooksBuilder(
                        stamp,
                        ownRules,
                        Stream.concat(ownElements.stream(), elements.stream()).toList(),
                        new RuleBooks.Other(folder, rules.size()),
                        rules,
                        RuleFile::own)
                .build(caseFile, today, under);
    }

    List<Rule> rules() {
        return rules;
    }
}
