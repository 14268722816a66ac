package org.foursight.cases;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.approvaltests.Approvals;
import org.approvaltests.core.Options;
import org.approvaltests.namer.ApprovalNamer;
import org.foursight.casefile.CaseFile;
import org.foursight.report.Report;
import org.foursight.report.ReportJson;
import org.foursight.report.ReportMarkdown;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.foursight.screening.Screening;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Each demonstration case gives the report approved beside it, byte for byte.
 *
 * <p>Only a person approves: {@code rules/CHANGES.md} says why a report moved.
 */
class DemonstrationCasesTest {

    private static final Screening SCREENING = Loaded.SCREENING;
    private static final DemonstrationCases CASES = Loaded.CASES;

    /** One pair and several: the JSON holds the same as the Markdown and the whole ledger, and is long. */
    private static final Set<String> ALSO_AS_JSON =
            Set.of("ex-partner-recorded-as-harassment", "two-people-one-incident-each");

    @TestFactory
    Stream<DynamicTest> every_case_gives_its_approved_report() {
        return CASES.all().stream()
                .map(listed -> DynamicTest.dynamicTest(listed.id(), () -> {
                    Report report = Loaded.report(listed.id());
                    assertAll(() -> verify(listed.id(), ReportMarkdown.write(report), ".md"), () -> {
                        if (ALSO_AS_JSON.contains(listed.id())) {
                            verify(listed.id(), ReportJson.write(report), ".json");
                        }
                    });
                }));
    }

    @TestFactory
    Stream<DynamicTest> every_case_is_marked_as_its_list_says() {
        return CASES.all().stream()
                .map(listed -> DynamicTest.dynamicTest(listed.id(), () -> {
                    var mark = read(listed.id()).demonstration();
                    assertEquals(listed.kind(), mark.kind());
                    assertEquals(listed.title(), mark.title());
                    assertEquals(listed.teaches(), mark.teaches());
                    assertEquals(
                            listed.kind().equals("published"),
                            mark.source() != null,
                            "published cases name their source");
                }));
    }

    @Test
    void the_list_names_every_case_on_disk() throws Exception {
        try (Stream<Path> folders = Files.list(Path.of("cases"))) {
            Set<String> onDisk = folders.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toSet());
            Set<String> listed =
                    CASES.all().stream().map(DemonstrationCases.Listed::id).collect(Collectors.toSet());
            assertEquals(new TreeSet<>(onDisk), new TreeSet<>(listed));
        }
    }

    @Test
    void the_same_case_twice_gives_the_same_bytes() {
        CaseFile caseFile = read(CASES.all().get(0).id());
        assertEquals(
                ReportJson.write(SCREENING.screen(caseFile)),
                ReportJson.write(Screening.standard().screen(caseFile)));
    }

    private static CaseFile read(String id) {
        return Loaded.caseFile(id);
    }

    private static void verify(String id, String text, String extension) {
        Approvals.verify(
                text, new Options().forFile().withExtension(extension).forFile().withNamer(new BesideTheCase(id)));
    }

    /** Puts {@code report.approved.md} and {@code report.approved.json} beside the case. */
    private record BesideTheCase(String id) implements ApprovalNamer {

        @Override
        public File getApprovedFile(String extension) {
            return new File("cases/" + id + "/report.approved" + extension);
        }

        @Override
        public File getReceivedFile(String extension) {
            return new File("cases/" + id + "/report.received" + extension);
        }

        @Override
        public String getApprovalName() {
            return "report";
        }

        @Override
        public String getSourceFilePath() {
            return "cases/" + id + "/";
        }

        @Override
        public ApprovalNamer addAdditionalInformation(String info) {
            return this;
        }

        @Override
        public String getAdditionalInformation() {
            return "";
        }
    }
}
