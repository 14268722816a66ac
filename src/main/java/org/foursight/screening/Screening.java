package org.foursight.screening;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.engine.Engine;
import org.foursight.engine.EngineDefect;
import org.foursight.engine.RuleBook;
import org.foursight.facts.Fact;
import org.foursight.facts.Facts;
import org.foursight.facts.Fired;
import org.foursight.findings.Firing;
import org.foursight.ledger.LedgerDefect;
import org.foursight.ledger.SecondReading;
import org.foursight.questions.Questionnaires;
import org.foursight.report.CheckStamp;
import org.foursight.report.Explanation;
import org.foursight.report.Explanations;
import org.foursight.report.Report;
import org.foursight.report.ReportBuilder;
import org.foursight.report.RuleBookStamp;
import org.foursight.report.RuleBooks;
import org.foursight.report.WhatIf;
import org.foursight.report.WhatIfBuilder;
import org.foursight.sensitivity.Sensitivity;
import org.foursight.sensitivity.SensitivityReading;
import org.foursight.sources.Register;

/** Screens case files: a case file goes in, a report comes out. Safe to share between threads. */
public final class Screening {

    private final CaseFileReader reader;
    private final RuleBook ruleBook;
    private final Register register;
    private final Questionnaires questionnaires;
    private final Engine engine;
    private final SecondReading reading;
    private final RuleBookStamp stamp;
    private final ReportBuilder reports;
    private final SensitivityReading sensitivity;
    private final Optional<Duration> longest;

    private Screening(
            CaseFileReader reader,
            RuleBook ruleBook,
            Register register,
            Questionnaires questionnaires,
            SecondReading reading,
            Optional<Duration> longest) {
        this.longest = longest;
        this.reading = reading;
        this.reader = reader;
        this.sensitivity = new SensitivityReading(reading, questionnaires, register.elements());
        this.ruleBook = ruleBook;
        this.register = register;
        this.questionnaires = questionnaires;
        this.engine = new Engine(ruleBook);
        this.stamp = new RuleBookStamp(
                ruleBook.version(), ruleBook.hash(), ruleBook.rules().size());
        this.reports = new ReportBuilder(stamp, ruleBook.rules(), register, questionnaires);
    }

    /**
     * Load the rule book and the registers; the start-up canaries run first.
     *
     * @throws org.foursight.engine.EngineDefect when the engine or the rule book cannot be trusted
     */
    public static Screening standard() {
        // The two slow parts of a cold start do not need each other: the rules, and the reader with its schema.
        try (Aside<RuleBook> ruleBook = Aside.start(RuleBook::load)) {
            CaseFileReader reader = CaseFileReader.standard();
            Register register = Register.load();
            Questionnaires questionnaires = Questionnaires.load();
            RuleBook rules = ruleBook.join();
            return new Screening(
                    reader, rules, register, questionnaires, SecondReading.of(rules.rules()), Optional.empty());
        } catch (LedgerDefect e) {
            throw new EngineDefect(String.valueOf(e.getMessage()), e);
        }
    }

    /** Return this screening for a service: one that takes longer is stopped, and throws {@link OverlongScreening}. */
    public Screening limitedTo(Duration time) {
        return new Screening(reader, ruleBook, register, questionnaires, reading, Optional.of(time));
    }

    /** Return this screening with another second reading, to show what happens when the two differ. */
    Screening readBy(SecondReading other) {
        return new Screening(reader, ruleBook, register, questionnaires, other, longest);
    }

    /**
     * Screen a case file; the date of the screening is the case file's own.
     *
     * @throws UncertifiedScreening when the engine and the second reading of the rules differ
     */
    public Report screen(CaseFile caseFile) {
        return certified(caseFile, true).report();
    }

    /**
     * Screen a case file and leave out what its open questions could change, which takes longer than everything else.
     *
     * @throws UncertifiedScreening when the engine and the second reading of the rules differ
     */
    public Report screenWithoutOpen(CaseFile caseFile) {
        return certified(caseFile, false).report();
    }

    private Certified certified(CaseFile caseFile, boolean withOpen) {
        return longest.isEmpty()
                ? unlimited(caseFile, withOpen)
                : Watch.over(() -> unlimited(caseFile, withOpen), longest.get());
    }

    private Certified unlimited(CaseFile caseFile, boolean withOpen) {
        List<Fact> facts = Facts.of(caseFile);
        Optional<List<Sensitivity>> open = Optional.empty();
        Checked checked;
        if (withOpen) {
            // What is open does not need the engine, nor the engine that.
            try (Aside<Checked> checking = Aside.start(() -> Checked.of(engine, reading, facts, caseFile.asOf()))) {
                open = Optional.of(sensitivity.of(caseFile));
                checked = checking.join();
            }
        } else {
            checked = Checked.of(engine, reading, facts, caseFile.asOf());
        }
        CheckStamp check = CheckStamp.passed(
                checked.certificate().rules(), checked.certificate().firings());
        List<Firing> firings = Engine.inOrder(checked.fired());
        return new Certified(reports.build(caseFile, facts, firings, check, checked.lines(), open), firings);
    }

    /** A report, and the firings it came from. */
    private record Certified(Report report, List<Firing> firings) {}

    /**
     * Screen a case file as it is and as it is supposed to be, and say what moved and which rules made the difference.
     *
     * @throws UncertifiedScreening when the engine and the second reading of the rules differ on either
     */
    public WhatIf compare(CaseFile before, CaseFile after) {
        Certified was = certified(before, true);
        Certified is = certified(after, true);
        return new WhatIfBuilder(register, ruleBook.rules())
                .build(was.report(), was.firings(), is.report(), is.firings());
    }

    /**
     * Screen a case file under another rule book as well, which is read and not run, and say what moved.
     *
     * @throws UncertifiedScreening when the engine and the second reading of the rules of this program differ
     */
    public RuleBooks under(OtherRules other, CaseFile caseFile) {
        List<Fact> facts = Facts.of(caseFile);
        List<Fired> fired = Checked.of(engine, reading, facts, caseFile.asOf()).fired();
        return other.compare(caseFile, facts, Engine.inOrder(fired), stamp, ruleBook.rules(), register.elements());
    }

    /**
     * Explain one element of a case for every victim and suspect, down to entries and paragraphs.
     *
     * @throws IllegalArgumentException when there is no such element
     * @throws UncertifiedScreening when the engine and the second reading of the rules differ
     */
    public List<Explanation> explain(CaseFile caseFile, String element) {
        if (register.elements().stream().noneMatch(known -> known.id().equals(element))) {
            throw new IllegalArgumentException("There is no such element. The command rules lists them.");
        }
        Certified certified = certified(caseFile, false);
        return new Explanations(register, questionnaires, ruleBook.rules())
                .of(caseFile, certified.report(), certified.firings(), element);
    }

    /** Fire the rules only, without putting together a report. */
    public List<Firing> fire(CaseFile caseFile) {
        return engine.run(Facts.of(caseFile), caseFile.asOf());
    }

    /** Return the second reading of the rules. */
    SecondReading reading() {
        return reading;
    }

    /** Return the reader of case files. */
    public CaseFileReader reader() {
        return reader;
    }

    /** Return version and hash of the rules in use. */
    public RuleBookStamp stamp() {
        return stamp;
    }

    /** Return the rules. */
    public RuleBook ruleBook() {
        return ruleBook;
    }

    /** Return the register of sources, elements, offences and advice. */
    public Register register() {
        return register;
    }

    /** Return the questionnaires. */
    public Questionnaires questionnaires() {
        return questionnaires;
    }
}
