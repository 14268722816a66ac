package org.foursight.casework;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foursight.report.Report;
import org.foursight.report.ReportJson;
import org.foursight.review.Act;
import org.foursight.review.ActJson;
import org.foursight.review.CaseAct;
import org.foursight.review.Handling;
import org.foursight.review.Objection;
import org.foursight.review.Overriding;
import org.foursight.review.Queue;
import org.foursight.review.QueueReason;
import org.foursight.review.Standing;
import org.foursight.screening.Screening;
import org.foursight.signin.User;
import org.foursight.store.Database;
import org.foursight.store.audit.Caller;
import org.foursight.store.cases.CaseSummary;
import org.foursight.store.cases.Revision;
import org.foursight.store.cases.ScreeningStamp;
import org.foursight.store.cases.StoredAct;
import org.foursight.store.cases.StoredScreening;

/** What is done with stored cases; safe to share between threads. */
public final class Casework {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Database database;
    private final Screening screening;
    private final Clock clock;

    /** Make it for a database and the rules in use. */
    public Casework(Database database, Screening screening, Clock clock) {
        this.database = database;
        this.screening = screening;
        this.clock = clock;
    }

    /** Return the store, for what needs no more than storing. */
    public Database database() {
        return database;
    }

    /**
     * Run the rules over the last revision of a case and keep the report.
     *
     * @throws org.foursight.screening.UncertifiedScreening when the rules engine could not be checked on this case
     */
    public ScreeningStamp screen(String reference, Caller caller) {
        Revision revision = database.cases().read(reference, caller);
        Report report = screening.screen(screening.reader().read(revision.body().getBytes(UTF_8)));
        return database.screenings()
                .add(
                        reference,
                        revision.stamp().number(),
                        report.ruleBook().version(),
                        report.ruleBook().hash(),
                        ReportJson.write(report),
                        id -> ActJson.write(new Act.Screened(
                                id, revision.stamp().number(), report.ruleBook().hash(), Standing.of(report))),
                        caller);
    }

    /** Return a report as far as the person may see it now. */
    public ReportView report(String reference, String id, User user, Caller caller) {
        StoredScreening stored = database.screenings().read(reference, id, caller);
        return handling(reference, caller).isShownTo(user.actor(), id)
                ? new ReportView.Shown(stored)
                : new ReportView.Withheld(stored.stamp(), RedFlags.met(stored.report()));
    }

    /** Run a screening again over the revision it was made from, with the rules in use now. */
    public Rerun again(String reference, String id, Caller caller) {
        StoredScreening stored = database.screenings().read(reference, id, caller);
        Revision revision =
                database.cases().readRevision(reference, stored.stamp().revision(), caller);
        return Rerun.of(
                screening, revision.body(), stored.report(), stored.stamp().ruleBookHash());
    }

    /** Return how a case has been handled so far. */
    public Handling handling(String reference, Caller caller) {
        return handling(database.acts().of(reference, caller));
    }

    /**
     * Record what a person does about a case, if the rules of overriding allow it.
     *
     * @param known how many acts about the case the person has seen
     */
    public Recorded record(String reference, int known, Act act, User user, Caller caller) {
        if (!Parts.mayDo(act, user)) {
            return new Recorded.Refused(Parts.refusal(act));
        }
        Handling handling = handling(reference, caller);
        if (handling.acts().size() != known) {
            return new Recorded.Overtaken(handling);
        }
        Optional<Objection> objection = Overriding.against(act, user.actor(), handling, today())
                .or(() -> Parts.conclusion(act)
                        .filter(conclusion -> screening.register().elements().stream()
                                .noneMatch(element -> element.id().equals(conclusion)))
                        .map(unknown -> Parts.unknownConclusion()));
        if (objection.isPresent()) {
            return new Recorded.Refused(objection.get());
        }
        return database.acts()
                .add(reference, known, Parts.operation(act), Parts.kind(act), ActJson.write(act), caller)
                .<Recorded>map(stored -> new Recorded.Kept(act(stored)))
                .orElseGet(() -> new Recorded.Overtaken(handling(reference, caller)));
    }

    /** Return the open cases of a unit that need a person, those with the most pressing reason first. */
    public List<Queued> queue(String unit, Caller caller) {
        Map<String, List<StoredAct>> acts = database.acts().ofOpenCases(unit, caller);
        Queue queue = new Queue(screening.stamp().hash(), today());
        List<Queued> queued = new ArrayList<>();
        for (CaseSummary summary : database.cases().list(unit, caller)) {
            if (summary.closed() == null) {
                Handling handling = handling(acts.getOrDefault(summary.reference(), List.of()));
                Set<QueueReason> reasons = queue.reasons(handling, summary.revision());
                if (!reasons.isEmpty()) {
                    queued.add(Queued.of(summary, reasons, handling));
                }
            }
        }
        queued.sort(Queued.MOST_PRESSING_FIRST);
        return queued;
    }

    /** Return every case of a unit by reference, with what was last found about it. */
    public List<Listed> list(String unit, Caller caller) {
        Map<String, List<StoredAct>> acts = database.acts().ofOpenCases(unit, caller);
        Queue queue = new Queue(screening.stamp().hash(), today());
        return database.cases().list(unit, caller).stream()
                .map(one -> Listed.of(one, handling(acts.getOrDefault(one.reference(), List.of())), queue))
                .toList();
    }

    /** Return the decisions against the rules on the last report, stripped of people, for those who keep the rules. */
    public List<RuleScenario> overrides(String reference, Caller caller) {
        Handling handling = handling(reference, caller);
        return handling.screened()
                .map(last -> RuleScenario.of(
                        screening,
                        handling,
                        database.cases()
                                .readRevision(reference, last.revision(), caller)
                                .body()))
                .orElse(List.of());
    }

    /**
     * Return a bundle of everything the last report came from and led to, for disclosure; that it was made is logged.
     * Empty when the case was never screened.
     */
    public Optional<String> bundle(String reference, Caller caller) {
        return new Bundles(database).of(reference, caller, clock.instant());
    }

    /** Return the time. */
    public Instant now() {
        return clock.instant();
    }

    /** Return the day it is where the cases are worked on. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), HERE);
    }

    static Handling handling(List<StoredAct> acts) {
        return Handling.of(acts.stream().map(Casework::act).toList());
    }

    private static CaseAct act(StoredAct stored) {
        return new CaseAct(stored.number(), stored.by(), stored.at(), ActJson.read(stored.json()));
    }
}
