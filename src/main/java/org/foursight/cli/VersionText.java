package org.foursight.cli;

import org.foursight.engine.RuleBook;
import org.foursight.screening.Screening;
import picocli.CommandLine.IVersionProvider;

/** What {@code --version} prints: the program and the rule book it applies. */
final class VersionText implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = VersionText.class.getPackage().getImplementationVersion();
        RuleBook book = Screening.standard().ruleBook();
        return new String[] {"foursight " + (version == null ? "(not packaged)" : version), "rule book " + of(book)};
    }

    /** Return version and hash of a rule book. */
    static String of(RuleBook book) {
        return book.version() + " (" + book.hash() + ")";
    }
}
