package org.foursight.pictures;

import static org.foursight.pictures.Drawn.file;
import static org.foursight.pictures.Drawn.incident;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foursight.casefile.Behaviour;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The picture of incidents over time. It does not prove how a browser shows it. */
class TimelineTest {

    private static TimelineChart chart(List<String> incidents, String... parts) {
        return Objects.requireNonNull(Timeline.of(file(incidents, parts)).chart());
    }

    private static List<String> many(int count, LocalDate first) {
        List<String> incidents = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            incidents.add(incident("i" + (i + 1), "\"on\":\"" + first.plusDays(i) + "\"", "contact"));
        }
        return incidents;
    }

    @Test
    void an_exact_date_is_a_square_an_approximate_one_a_bar_without_ends() {
        TimelineChart chart = chart(List.of(
                incident("i1", "\"on\":\"2026-03-02\"", "contact"),
                incident("i2", "\"month\":\"2026-04\"", "contact")));
        TimelineChart.Lane lane = chart.lanes().get(0);
        assertTrue(lane.exact().matches("M\\d+ \\d+h12v12h-12z"), lane.exact());
        assertTrue(lane.approximate().matches("M\\d+ \\d+h\\d+M\\d+ \\d+h\\d+"), lane.approximate());
    }

    @Test
    void a_date_that_is_not_known_is_listed_and_never_placed() {
        Timeline timeline = Timeline.of(file(List.of(
                incident("i1", "\"notKnown\":true", "contact"), incident("i2", "\"on\":\"2026-03-02\"", "contact"))));
        assertEquals(
                List.of("i2", "i1"),
                timeline.rows().stream().map(TimelineRow::id).toList());
        assertEquals(
                List.of("i1"), timeline.undated().stream().map(TimelineRow::id).toList());
        TimelineChart chart = Objects.requireNonNull(timeline.chart());
        assertEquals(
                1,
                chart.lanes()
                        .get(0)
                        .exact()
                        .chars()
                        .filter(letter -> letter == 'M')
                        .count());
        assertTrue(chart.description().contains("1 with no date and not drawn"), chart.description());
        assertNull(Timeline.of(file(List.of(incident("i1", "\"notKnown\":true", "contact"))))
                .chart());
    }

    @Test
    void a_gap_of_more_than_ninety_days_is_drawn_short_and_labelled() {
        TimelineChart near = chart(List.of(
                incident("i1", "\"on\":\"2026-01-01\"", "contact"),
                incident("i2", "\"on\":\"2026-04-01\"", "contact")));
        assertEquals(0, near.breaks().size());
        assertTrue(near.description().contains("No gap is longer than 90 days"), near.description());
        TimelineChart far = chart(List.of(
                incident("i1", "\"on\":\"2026-01-01\"", "contact"),
                incident("i2", "\"on\":\"2026-04-02\"", "contact")));
        assertEquals("G1", far.breaks().get(0).words());
        assertTrue(far.description().contains("The longest gap is 91 days"), far.description());
        assertTrue(far.key().get(0).startsWith("G1: gap drawn short"), far.key().toString());
    }

    @Test
    void every_kind_of_behaviour_has_a_lane_up_to_seven() {
        List<String> incidents =
                new ArrayList<>(List.of(incident("i0", "\"on\":\"2026-02-28\"", "following", "contact")));
        int number = 1;
        for (Behaviour behaviour : Behaviour.values()) {
            if (behaviour != Behaviour.OTHER_ASSOCIATED) {
                incidents.add(incident(
                        "i" + number,
                        "\"on\":\"2026-03-" + (number < 10 ? "0" : "") + number++ + "\"",
                        behaviour.toString()));
            }
        }
        TimelineChart chart = chart(incidents);
        assertEquals(7, chart.lanes().size());
        assertEquals("Following and watching", chart.lanes().get(0).label());
        assertEquals("Other kinds", chart.lanes().get(6).label());
        assertEquals(2, chart(List.of(incidents.get(0))).lanes().size());
    }

    @Test
    void several_at_one_place_are_counted_in_figures() {
        TimelineChart chart = chart(List.of(
                incident("i1", "\"on\":\"2026-03-02\"", "contact"), incident("i2", "\"on\":\"2026-03-02\"", "gift")));
        assertEquals("×2", chart.lanes().get(0).counts().get(0).words());
    }

    @Test
    void reports_orders_warnings_and_breaches_have_tags_that_the_key_spells_out() {
        TimelineChart chart = chart(
                List.of(incident("i1", "\"on\":\"2026-03-02\"", "contact")),
                "\"reportedOn\":\"2026-03-05\"",
                "\"warnings\":[{\"id\":\"w1\",\"victim\":\"v1\",\"suspect\":\"s1\",\"by\":\"police\",\"when\":{\"on\":\"2026-03-06\"},\"basis\":\"record\"}]",
                "\"orders\":[{\"id\":\"o1\",\"kind\":\"restrainingOrder\",\"against\":\"s1\",\"madeOn\":\"2026-03-01\",\"basis\":\"record\","
                        + "\"breaches\":[{\"id\":\"b1\",\"when\":{\"on\":\"2026-03-02\"},\"incident\":\"i1\",\"summary\":\"Invented\",\"basis\":\"record\"}]}]");
        assertEquals(
                List.of("O1", "R1", "T1"),
                chart.lines().stream().map(TimelineChart.Line::tag).toList());
        assertEquals(
                List.of(
                        "O1: restraining order made, 1 March 2026",
                        "R1: reported to police, 5 March 2026",
                        "T1: suspect told to stop, by police, 6 March 2026",
                        "B: breach of an order recorded (1)"),
                chart.key());
        assertEquals("B", chart.breaches().get(0).words());
    }

    @Test
    void the_description_counts_and_says_which_half_has_more() {
        String words = chart(List.of(
                        incident("i1", "\"on\":\"2026-03-01\"", "contact"),
                        incident("i2", "\"on\":\"2026-03-28\"", "contact"),
                        incident("i3", "\"from\":\"2026-03-29\",\"to\":\"2026-03-31\"", "contact")))
                .description();
        assertEquals(
                "2 incidents on an exact day, 1 on an approximate date, 0 with no date and not drawn. From 1 March 2026 to"
                        + " 31 March 2026. No gap is longer than 90 days. In the first half of that time: 1; in the second half: 2.",
                words);
    }

    @Test
    void above_sixty_they_are_drawn_by_the_week_and_that_is_said() {
        LocalDate monday = LocalDate.of(2026, 1, 5);
        assertFalse(chart(many(60, monday)).description().contains("week by week"));
        TimelineChart chart = chart(many(63, monday));
        assertTrue(chart.description().contains("week by week"), chart.description());
        assertEquals(
                9,
                chart.lanes()
                        .get(0)
                        .exact()
                        .chars()
                        .filter(letter -> letter == 'M')
                        .count());
    }

    @Test
    void above_five_hundred_the_rest_is_counted() {
        Timeline timeline = Timeline.of(file(many(503, LocalDate.of(2024, 1, 1))));
        assertEquals(500, timeline.rows().size());
        assertEquals(3, timeline.leftOut());
    }

    @Test
    void everything_drawn_is_inside_the_picture_and_only_of_what_may_be_in_one() throws Exception {
        List<List<String>> cases = List.of(
                List.of(incident("i1", "\"on\":\"2026-03-02\"", "contact")),
                many(400, LocalDate.of(2022, 1, 1)),
                List.of(
                        incident("i1", "\"on\":\"1994-03-02\"", "contact"),
                        incident("i2", "\"from\":\"2001-03-02\",\"to\":\"2011-03-02\"", "assault"),
                        incident("i3", "\"month\":\"2026-02\"", "following"),
                        incident("i4", "\"month\":\"2026-02\"", "following", "threat")));
        for (List<String> incidents : cases) {
            TimelineChart chart = chart(incidents);
            Document svg = Drawn.svg("pictures/chart.jte", Map.of("chart", chart));
            NodeList texts = svg.getElementsByTagName("text");
            for (int i = 0; i < texts.getLength(); i++) {
                Element text = (Element) texts.item(i);
                int x = Integer.parseInt(text.getAttribute("x"));
                int y = Integer.parseInt(text.getAttribute("y"));
                assertTrue(x >= 0 && x < chart.width() && y > 0 && y < chart.height(), text.getTextContent());
            }
            for (TimelineChart.Lane lane : chart.lanes()) {
                for (String part : (lane.exact() + lane.approximate()).split("M", -1)) {
                    if (!part.isEmpty()) {
                        int x = Integer.parseInt(part.substring(0, part.indexOf(' ')));
                        assertTrue(x >= 190 && x <= chart.width(), part);
                    }
                }
            }
        }
    }
}
