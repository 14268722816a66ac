package org.foursight.facts;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foursight.casefile.Entry;
import org.foursight.casefile.Incident;
import org.foursight.casefile.Reply;
import org.jspecify.annotations.Nullable;

/** Works out the dates of a run of incidents by what is surely known; entries without a date are left out. */
final class TimelineCount {

    /** A break of this many months or more parts two episodes (persistence within, recurrence after). */
    private static final int EPISODE_MONTHS = 6;

    /** Months within which a summary-only offence must be charged. */
    private static final int LIMIT_MONTHS = 6;

    /** Fewer dated entries than this show no trend. */
    private static final int TREND_ENTRIES = 4;

    private TimelineCount() {}

    static Timeline of(String about, List<Incident> incidents, List<Entry> entries) {
        List<Dated> dated = new ArrayList<>();
        for (Incident incident : incidents) {
            if (incident.when().earliest().isPresent()
                    && incident.when().latest().isPresent()) {
                dated.add(new Dated(
                        incident.when().earliest().get(),
                        incident.when().latest().get(),
                        incident.when().isExact()));
            }
        }
        if (dated.isEmpty()) {
            return new Timeline(about, null, null, null, true, 0, 0, "notKnown", 1, entries);
        }
        dated.sort(Comparator.comparing(Dated::from).thenComparing(Dated::to));
        LocalDate lastOn = max(dated.stream().map(Dated::from).toList());
        LocalDate firstBy =
                dated.stream().map(Dated::to).min(Comparator.naturalOrder()).orElseThrow();
        int span = lastOn.isAfter(firstBy) ? (int) ChronoUnit.DAYS.between(firstBy, lastOn) : 0;
        int longest = 0;
        int episodes = 1;
        LocalDate covered = dated.get(0).to;
        for (Dated next : dated.subList(1, dated.size())) {
            if (next.from.isAfter(covered)) {
                longest = Math.max(longest, (int) ChronoUnit.DAYS.between(covered, next.from));
                episodes += next.from.isBefore(covered.plusMonths(EPISODE_MONTHS)) ? 0 : 1;
            }
            covered = next.to.isAfter(covered) ? next.to : covered;
        }
        boolean exact = dated.stream().allMatch(Dated::exact);
        return new Timeline(
                about, dated.get(0).from, lastOn, covered, exact, span, longest, trend(dated), episodes, entries);
    }

    private static String trend(List<Dated> dated) {
        List<LocalDate> days =
                dated.stream().filter(Dated::exact).map(Dated::from).toList();
        if (days.size() < TREND_ENTRIES || days.size() < dated.size()) {
            return "notKnown";
        }
        LocalDate first = days.get(0);
        long span = ChronoUnit.DAYS.between(first, days.get(days.size() - 1));
        long early = days.stream()
                .filter(day -> 2 * ChronoUnit.DAYS.between(first, day) < span)
                .count();
        long late = days.stream()
                .filter(day -> 2 * ChronoUnit.DAYS.between(first, day) > span)
                .count();
        return late > early ? "rising" : late < early ? "falling" : "steady";
    }

    private static LocalDate max(List<LocalDate> days) {
        return days.stream().max(Comparator.naturalOrder()).orElseThrow();
    }

    /** Return the last safe day to charge a summary-only offence, or null when no date is known. */
    static @Nullable TimeLimit limit(String about, List<Incident> incidents, LocalDate asOf, List<Entry> entries) {
        List<LocalDate> surely = new ArrayList<>();
        LocalDate possibly = LocalDate.MIN;
        for (Incident incident : incidents) {
            incident.when().earliest().ifPresent(surely::add);
            LocalDate latest = incident.when().latest().orElse(asOf);
            possibly = latest.isAfter(possibly) ? latest : possibly;
        }
        if (surely.isEmpty()) {
            return null;
        }
        LocalDate chargeBy = max(surely).plusMonths(LIMIT_MONTHS).minusDays(1);
        LocalDate perhapsBy = possibly.plusMonths(LIMIT_MONTHS);
        String window = !asOf.isAfter(chargeBy) ? "open" : asOf.isAfter(perhapsBy) ? "closed" : "uncertain";
        return new TimeLimit(about, chargeBy, window, (int) ChronoUnit.DAYS.between(asOf, chargeBy), entries);
    }

    /** Say whether conduct is recorded on a day after this one; not known where dates do not tell. */
    static Reply goesOnAfter(@Nullable LocalDate day, List<Incident> incidents) {
        if (day == null || incidents.isEmpty()) {
            return Reply.NOT_KNOWN;
        }
        boolean surely = incidents.stream()
                .anyMatch(incident ->
                        incident.when().earliest().orElse(LocalDate.MIN).isAfter(day));
        boolean perhaps = incidents.stream()
                .anyMatch(incident ->
                        incident.when().latest().orElse(LocalDate.MAX).isAfter(day));
        return surely ? Reply.YES : perhaps ? Reply.NOT_KNOWN : Reply.NO;
    }

    private record Dated(LocalDate from, LocalDate to, boolean exact) {}
}
