package org.foursight.web.pages.casefile;

/**
 * One thing that is recorded in an entry of a case file, or how it changed.
 *
 * @param label what it is; empty for the reply to a question
 * @param was what was recorded before, in words; empty for nothing
 * @param now what is recorded, in words; empty for nothing any more
 * @param written whether a person wrote it in their own words
 */
public record RecordedField(String label, String was, String now, boolean written) {

    static RecordedField of(String label, String words, boolean written) {
        return new RecordedField(label, "", words, written);
    }

    RecordedField since(String before) {
        return new RecordedField(label, before, now, written);
    }

    RecordedField gone() {
        return new RecordedField(label, now, "", written);
    }
}
