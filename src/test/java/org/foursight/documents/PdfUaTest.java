package org.foursight.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.foursight.screening.DemonstrationCases;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** The PDF holds to every rule of PDF/UA-1 (ISO 14289-1) that a program can check, by veraPDF. */
class PdfUaTest {

    private static final int SOME = 8;

    @BeforeAll
    static void checker() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @Test
    void papers_with_and_without_decisions_and_with_hostile_text() throws Exception {
        assertEquals(Set.of(), faults(PdfWriter.write(CasePaper.of(Papers.decided("Seen at work")))));
        assertEquals(Set.of(), faults(PdfWriter.write(CasePaper.of(Papers.undecided()))));
        assertEquals(Set.of(), faults(PdfWriter.write(CasePaper.of(Papers.typed(String.join(" ", Papers.hostile()))))));
    }

    @Test
    void papers_of_demonstration_cases() throws Exception {
        List<DemonstrationCases.Listed> all = DemonstrationCases.load().all();
        for (int i = 0; i < all.size(); i += SOME) {
            String id = all.get(i).id();
            assertEquals(Set.of(), faults(PdfWriter.write(CasePaper.of(Papers.of(id, List.of(), "")))), id);
        }
    }

    @Test
    void a_paper_without_tags_is_told() throws Exception {
        try (PDDocument plain = new PDDocument()) {
            plain.addPage(new PDPage());
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            plain.save(bytes);
            assertNotEquals(Set.of(), faults(bytes.toByteArray()));
        }
    }

    private static Set<String> faults(byte[] pdf) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            ValidationResult result = validator.validate(parser);
            Set<String> faults = new TreeSet<>();
            for (TestAssertion one : result.getTestAssertions()) {
                if (one.getStatus() == TestAssertion.Status.FAILED) {
                    faults.add(one.getRuleId() + " " + one.getMessage());
                }
            }
            assertEquals(faults.isEmpty(), result.isCompliant());
            assertTrue(result.getTotalAssertions() > 0);
            return faults;
        }
    }
}
