package org.foursight.web.pages.desk;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.Suspect;
import org.foursight.casefile.Victim;
import org.foursight.casework.Work;
import org.foursight.report.RecordedWords;
import org.jspecify.annotations.Nullable;

/**
 * Which case a page is about.
 *
 * @param reference the case
 * @param address where its pages begin
 * @param people who it is about, without names
 * @param recorded how it was recorded
 * @param revision its revision
 * @param review when the case has to be looked at again; null when the rules were never run over it, or it is closed
 * @param closed the day the case was closed; null while it is open
 * @param unsaved whether the person has entered something that is not saved
 * @param tab the part of the case that is open
 */
public record CaseBar(
        String reference,
        String address,
        String people,
        String recorded,
        int revision,
        @Nullable LocalDate review,
        @Nullable LocalDate closed,
        boolean unsaved,
        String tab) {

    static CaseBar of(Work work, String tab, @Nullable LocalDate review, @Nullable LocalDate closed) {
        var file = work.file();
        return new CaseBar(
                work.reference(),
                address(work.reference()),
                people(file),
                RecordedWords.of(file.recordedAs().toString()),
                work.base().stamp().number(),
                review,
                closed,
                work.isUnsaved(),
                tab);
    }

    private static String people(CaseFile file) {
        return people(
                file.victims().stream().map(Victim::id).toList(),
                file.suspects().stream().map(Suspect::id).toList(),
                file.relationships().stream().map(one -> one.kind().toString()).findFirst());
    }

    /**
     * Name everybody by their ids; how they know each other only where there is one of each.
     *
     * @param relationship how the first two know each other, in the words of the case file; nothing when not recorded
     */
    public static String people(List<String> victims, List<String> suspects, Optional<String> relationship) {
        String all = Choices.capital(Choices.several("victim", victims) + ", " + Choices.several("suspect", suspects));
        return victims.size() > 1 || suspects.size() > 1
                ? all
                : all + " (" + relationship.map(RecordedWords::of).orElse("relationship not recorded") + ")";
    }

    /** Return where the pages of a case begin: a tilde stands for each slash of the reference. */
    public static String address(String reference) {
        return "/cases/"
                + java.net.URLEncoder.encode(reference.replace('/', '~'), StandardCharsets.UTF_8)
                        .replace("+", "%20")
                        .replace("%7E", "~");
    }
}
