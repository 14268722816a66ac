package org.foursight.web.pages.workshop;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foursight.findings.Status;
import org.foursight.pictures.Timeline;
import org.foursight.training.Material;
import org.foursight.training.Shown;
import org.foursight.training.Step;
import org.foursight.training.Stop;
import org.foursight.training.Tally;
import org.foursight.training.Workshop;
import org.foursight.web.pages.desk.Form;
import org.jspecify.annotations.Nullable;

/**
 * What a room sees at one moment.
 *
 * @param address where the workshop is, without what comes after
 * @param title title of the plan
 * @param about recorded classification and date of the screening, in words
 * @param source where a published case was published; empty for an invented one
 * @param at how many steps were taken
 * @param of how many there are
 * @param fresh facts of this step
 * @param earlier facts of the steps before, last shown first
 * @param timeline the incidents shown so far over time
 * @param stop the stop the room is at; null between stops
 * @param locked whether its predictions are locked
 * @param hands the hands counted so far
 * @param phones how many phones have answered
 * @param tally what the room predicted; null until it is locked
 * @param since since when this step is shown
 * @param join where phones answer; null when they do not
 * @param mayJoin whether phones could be let in
 */
public record Scene(
        String address,
        String title,
        String about,
        String source,
        int at,
        int of,
        List<Shown> fresh,
        List<Shown> earlier,
        Timeline timeline,
        @Nullable Stop stop,
        boolean locked,
        List<Hand> hands,
        int phones,
        @Nullable Tally tally,
        String since,
        @Nullable String join,
        boolean mayJoin) {

    private static final DateTimeFormatter CLOCK =
            DateTimeFormatter.ofPattern("HH:mm", Locale.UK).withZone(ZoneId.of("Europe/London"));

    /** One answer, and the hands counted for it. */
    public record Hand(Status answer, String label, int number) {

        /** Return what stands in its field: what was typed and refused, or what was counted. */
        public String typed(Form form) {
            String field = "hands-" + answer;
            return !form.all(field).isEmpty() ? form.value(field) : number == 0 ? "" : String.valueOf(number);
        }
    }

    static Scene of(String id, Workshop workshop, @Nullable String phones) {
        Material material = workshop.material();
        int position = workshop.position();
        List<Step> steps = material.plan().steps();
        List<Shown> earlier = new ArrayList<>();
        for (int i = position - 2; i >= 0; i--) {
            earlier.addAll(material.shown(steps.get(i)));
        }
        Optional<Stop> stop = workshop.stop();
        return new Scene(
                "/workshops/" + id,
                material.plan().title(),
                material.about(),
                material.source(),
                position,
                steps.size(),
                workshop.step().map(material::shown).orElse(List.of()),
                earlier,
                Timeline.forRoom(material.seen(position)),
                stop.orElse(null),
                stop.map(workshop::isLocked).orElse(false),
                stop.map(at -> hands(workshop, at)).orElse(List.of()),
                stop.map(workshop::answered).orElse(0),
                stop.flatMap(workshop::tally).orElse(null),
                workshop.arrived().toString(),
                phones == null
                        ? null
                        : workshop.phones()
                                .code()
                                .map(code -> phones + "/join/" + grouped(code))
                                .orElse(null),
                phones != null);
    }

    private static List<Hand> hands(Workshop workshop, Stop stop) {
        return Stop.ANSWERS.stream()
                .map(answer -> new Hand(answer, stop.label(answer), workshop.hands(stop, answer)))
                .toList();
    }

    /** Return a code in groups of four, as people type it. */
    static String grouped(String code) {
        return code.replaceAll("(.{4})(?=.)", "$1-");
    }

    /** Return the name of the page. */
    public String heading() {
        Stop open = stop;
        return open != null ? open.question() : at == 0 ? title : fresh.size() == 1 ? "New fact" : "New facts";
    }

    /** Return since when the step is shown, as a clock on the wall reads. */
    public String sinceWords() {
        return CLOCK.format(Instant.parse(since));
    }

    /** Return whether there is a step after this one. */
    public boolean goesOn() {
        return at < of;
    }
}
