package org.foursight.web.pages.desk;

import java.nio.charset.StandardCharsets;
import org.foursight.casework.Work;
import org.foursight.report.RecordedWords;

/**
 * Which case a page is about.
 *
 * @param reference the case
 * @param address where its pages begin
 * @param people who it is about, without names
 * @param recorded how it was recorded
 * @param revision its revision
 * @param unsaved whether the person has entered something that is not saved
 * @param tab the part of the case that is open
 */
public record CaseBar(
        String reference, String address, String people, String recorded, int revision, boolean unsaved, String tab) {

    static CaseBar of(Work work, String tab) {
        var file = work.file();
        String kinds = file.relationships().isEmpty()
                ? "relationship not recorded"
                : RecordedWords.of(file.relationships().get(0).kind().toString());
        return new CaseBar(
                work.reference(),
                address(work.reference()),
                "Victim " + file.victims().get(0).id() + ", suspect "
                        + file.suspects().get(0).id() + " (" + kinds + ")",
                RecordedWords.of(file.recordedAs().toString()),
                work.base().stamp().number(),
                work.isUnsaved(),
                tab);
    }

    /** Return where the pages of a case begin: a tilde stands for each slash of the reference. */
    public static String address(String reference) {
        return "/cases/"
                + java.net.URLEncoder.encode(reference.replace('/', '~'), StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%7E", "~");
    }
}
