package org.foursight.web.pages.casefile;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An entry of a case file as it was recorded in one revision, or how a revision changed it.
 *
 * @param part in which part of the page it is shown
 * @param place where it stands in the case file
 * @param title which entry it is, in words
 * @param fields what is recorded in it; of an entry that was changed, what is different
 */
public record RecordedEntry(Part part, String place, String title, List<RecordedField> fields) {

    /** A part of the page of a revision. */
    public enum Part {
        /** Was not there before. */
        ADDED("Added in this revision"),
        /** Was there and is different. */
        CHANGED("Changed in this revision"),
        /** Was there and is not any more. */
        REMOVED("Removed in this revision"),
        /** Is recorded. */
        RECORDED("As it was recorded"),
        /** A question with its answer. */
        ANSWERED("Answers as they were recorded");

        private final String heading;

        Part(String heading) {
            this.heading = heading;
        }

        /** Return what stands above it. */
        public String heading() {
            return heading;
        }
    }

    /** The record keeps its own copy of the list. */
    public RecordedEntry {
        fields = List.copyOf(fields);
    }

    private RecordedEntry in(Part other, List<RecordedField> shown) {
        return new RecordedEntry(other, place, title, shown);
    }

    /** Return how many characters it has, for a page that has to stay short. */
    int length() {
        return title.length()
                + fields.stream()
                        .mapToInt(field -> field.label().length()
                                + field.was().length()
                                + field.now().length())
                        .sum();
    }

    /** Return what is different between two revisions: entries added, changed and removed, in this order. */
    static List<RecordedEntry> changes(List<RecordedEntry> before, List<RecordedEntry> after) {
        Map<String, RecordedEntry> gone = new LinkedHashMap<>();
        before.forEach(entry -> gone.put(entry.place(), entry));
        List<RecordedEntry> added = new ArrayList<>();
        List<RecordedEntry> changed = new ArrayList<>();
        for (RecordedEntry entry : after) {
            RecordedEntry was = gone.remove(entry.place());
            if (was == null) {
                added.add(entry.in(Part.ADDED, entry.fields()));
            } else if (!was.fields().equals(entry.fields())) {
                changed.add(entry.in(Part.CHANGED, different(was, entry)));
            }
        }
        added.addAll(changed);
        gone.values().forEach(entry -> added.add(entry.in(Part.REMOVED, entry.fields())));
        return added;
    }

    private static List<RecordedField> different(RecordedEntry before, RecordedEntry after) {
        Map<String, RecordedField> gone = new LinkedHashMap<>();
        before.fields().forEach(field -> gone.put(field.label(), field));
        List<RecordedField> different = new ArrayList<>();
        for (RecordedField field : after.fields()) {
            RecordedField was = gone.remove(field.label());
            if (was == null || !was.now().equals(field.now())) {
                different.add(field.since(was == null ? "" : was.now()));
            }
        }
        gone.values().forEach(field -> different.add(field.gone()));
        return different;
    }
}
