package org.foursight.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foursight.casework.Measure.Kind;
import org.foursight.review.Act;
import org.foursight.review.CaseAct;
import org.foursight.review.Matter;
import org.foursight.review.Stand;
import org.foursight.review.Standing;
import org.foursight.store.audit.Caller;
import org.foursight.store.cases.StoredAct;
import org.jspecify.annotations.Nullable;

/**
 * Counts what people of a unit decided beside the rules, month by month. Only months that are over are counted, so that
 * nothing follows from how a count grows; nobody is counted by name.
 */
public final class Measuring {

    private static final ZoneId HERE = ZoneId.of("Europe/London");

    private final Casework casework;

    /** Make it for stored cases. */
    public Measuring(Casework casework) {
        this.casework = casework;
    }

    /** Return the measures of a unit, the newest month first; that its cases were brought together is logged. */
    public List<Measure> of(String unit, Caller caller) {
        YearMonth now = YearMonth.from(casework.today());
        Map<YearMonth, MonthCount> months = new TreeMap<>((one, other) -> other.compareTo(one));
        for (List<StoredAct> stored :
                casework.database().acts().ofAllCases(unit, caller).values()) {
            Map<YearMonth, List<CaseAct>> byMonth = new LinkedHashMap<>();
            List<CaseAct> all = Casework.handling(stored).acts();
            Map<String, Standing> reports = reports(all);
            all.forEach(act -> byMonth.computeIfAbsent(month(act.at()), month -> new ArrayList<>())
                    .add(act));
            byMonth.forEach((month, acts) -> {
                if (month.isBefore(now)) {
                    count(acts, reports, months.computeIfAbsent(month, none -> new MonthCount()));
                }
            });
        }
        List<Measure> measures = new ArrayList<>();
        months.forEach((month, count) -> measures.addAll(count.measures(month)));
        return measures;
    }

    private static Map<String, Standing> reports(List<CaseAct> acts) {
        Map<String, Standing> reports = new LinkedHashMap<>();
        acts.forEach(done -> {
            if (done.act() instanceof Act.Screened one) {
                reports.put(one.screening(), one.findings());
            }
        });
        return reports;
    }

    private static YearMonth month(Instant at) {
        return YearMonth.from(at.atZone(HERE));
    }

    /** Count what was done about one case in one month; of several decisions on one matter the last counts. */
    private static void count(List<CaseAct> acts, Map<String, Standing> reports, MonthCount into) {
        Map<Matter, Act.Decided> decided = new LinkedHashMap<>();
        Map<Matter, Act.Reviewed> reviewed = new LinkedHashMap<>();
        Map<String, Act.AdviceTaken> advice = new LinkedHashMap<>();
        Map<String, Instant> ran = new LinkedHashMap<>();
        Act.@Nullable OrderConsidered order = null;
        String screened = "";
        for (CaseAct done : acts) {
            if (done.act() instanceof Act.Decided one) {
                Matter.put(decided, one, one);
                Instant since = ran.remove(one.screening());
                if (since != null) {
                    into.took(Duration.between(since, done.at()).toHours());
                }
            } else if (done.act() instanceof Act.Reviewed one) {
                Matter.put(reviewed, one, one);
            } else if (done.act() instanceof Act.AdviceTaken one) {
                advice.put(one.advice(), one);
            } else if (done.act() instanceof Act.Screened one) {
                screened = one.screening();
                ran.put(one.screening(), done.at());
            } else if (done.act() instanceof Act.OrderConsidered one) {
                order = one;
            } else if (done.act() instanceof Act.OwnView one) {
                Standing report = reports.get(one.screening());
                boolean agrees = report != null && one.view().proposed().agreesWith(report.supported());
                into.add(Kind.OWN_VIEWS, agrees ? "agree" : "otherwise");
                if (!agrees) {
                    into.add(Kind.AFTER_REPORT, after(done, one.screening(), acts));
                }
            }
        }
        decided.values().stream()
                .filter(one -> one.stand() != Stand.ASK)
                .forEach(one -> into.decided(one.conclusion()));
        decided.values().forEach(one -> {
            stand(into, Kind.OFFICERS, one);
            related(into, Kind.OFFICERS_RELATIONSHIP, one.stand(), reports.get(one.screening()));
        });
        reviewed.values().forEach(one -> {
            stand(into, Kind.REVIEWERS, one);
            related(into, Kind.REVIEWERS_RELATIONSHIP, one.stand(), reports.get(one.screening()));
        });
        Reading.count(acts, into);
        advice.values().forEach(one -> into.add(Kind.ADVICE, one.state().toString()));
        if (!screened.isEmpty()) {
            into.add(Kind.RELATIONSHIPS, relationship(reports.get(screened)));
            into.add(Kind.ORDERS, order == null ? "noEntry" : order.applying() ? "applying" : "notApplying");
        }
    }

    /** A decision counts once, each of its reasons by itself. */
    private static void stand(MonthCount into, Kind kind, Act.Judgement one) {
        if (one.stand() == Stand.AGREE) {
            into.add(kind, "agree");
        } else if (one.stand() != Stand.ASK) {
            boolean officer = kind == Kind.OFFICERS;
            Kind reason = officer ? Kind.OFFICERS_REASON : Kind.REVIEWERS_REASON;
            into.add(kind, "otherwise");
            into.add(
                    officer ? Kind.OFFICERS_DIRECTION : Kind.REVIEWERS_DIRECTION,
                    one.stand().toString());
            into.add(officer ? Kind.OFFICERS_CONCLUSION : Kind.REVIEWERS_CONCLUSION, one.conclusion());
            one.reasons().forEach(why -> into.add(reason, why.code().toString()));
            if (one.reasons().isEmpty()) {
                into.add(reason, "none");
            }
        }
    }

    private static void related(MonthCount into, Kind kind, Stand stand, @Nullable Standing report) {
        if (stand != Stand.AGREE && stand != Stand.ASK) {
            into.add(kind, relationship(report));
        }
    }

    private static String relationship(@Nullable Standing report) {
        List<String> all = report == null ? List.of() : report.relationships();
        return all.isEmpty() ? "notTaken" : all.size() > 1 ? "several" : all.get(0);
    }

    /** Say what the person whose own view was another decided on that report, in the same month. */
    private static String after(CaseAct view, String screening, List<CaseAct> acts) {
        boolean agreed = false;
        for (CaseAct done : acts) {
            if (done.by().same(view.by()) && done.number() > view.number()) {
                Stand stand = null;
                if (done.act() instanceof Act.Decided one && one.screening().equals(screening)) {
                    stand = one.stand();
                } else if (done.act() instanceof Act.Reviewed one
                        && one.screening().equals(screening)) {
                    stand = one.stand();
                }
                if (stand != null && stand != Stand.AGREE && stand != Stand.ASK) {
                    return "keptTheirs";
                }
                agreed |= stand == Stand.AGREE;
            }
        }
        return agreed ? "wentWithTheRules" : "undecided";
    }
}
