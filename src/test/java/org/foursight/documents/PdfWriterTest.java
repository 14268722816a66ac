package org.foursight.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;

/** The PDF. It does not prove that it reads well aloud; {@link PdfUaTest} has an outside checker look at it. */
class PdfWriterTest {

    private static String text(PDDocument pdf) throws IOException {
        return new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
    }

    @Test
    void it_is_tagged_titled_named_in_its_language_and_carries_its_typeface() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(
                PdfWriter.write(CasePaper.of(Papers.decided("Seen at work: after the fifth official left"))))) {
            var catalog = pdf.getDocumentCatalog();
            assertTrue(catalog.getMarkInfo().isMarked());
            assertNotNull(catalog.getStructureTreeRoot());
            assertEquals("en-GB", catalog.getLanguage());
            assertEquals(
                    "Decision and advice, case demo/workplace-parcel",
                    pdf.getDocumentInformation().getTitle());
            assertTrue(catalog.getViewerPreferences().displayDocTitle());
            assertNotNull(catalog.getDocumentOutline().getFirstChild());
            String metadata = new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("pdfuaid"), metadata);
            assertFalse(metadata.contains("DC Invented"), metadata);
            assertFalse(String.valueOf(pdf.getDocumentInformation().getAuthor()).contains("Invented"));
            int fonts = 0;
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded() && font.getName().contains("SourceSans3"), font.getName());
                    fonts++;
                }
            }
            assertTrue(fonts > 0);
            String text = text(pdf);
            assertTrue(text.contains("Decision and advice") && text.contains("Page 1 of "), text);
            assertTrue(text.contains("Demonstration case, invented"), text);
            assertTrue(text.contains("DC Invented") && text.contains("after the fifth official left"), text);
            assertTrue(text.contains("Course of conduct: met") && text.contains("Incidents by date"), text);
        }
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(CasePaper.of(Papers.undecided())))) {
            assertEquals(
                    "Advice to consider, case demo/workplace-parcel",
                    pdf.getDocumentInformation().getTitle());
        }
    }

    @Test
    void hostile_text_is_text() throws IOException {
        String all = String.join(" ", Papers.hostile()) + " <b>&amp;</b> ŵŷ";
        try (PDDocument pdf = Loader.loadPDF(PdfWriter.write(CasePaper.of(Papers.typed(all))))) {
            String text = text(pdf);
            assertTrue(text.codePoints().noneMatch(point -> point == 0x202E || point == 0), text);
            assertTrue(text.contains("<b>&amp;</b> ŵŷ"), text);
            assertTrue(text.contains("before[U+202E]after"), text);
            assertTrue(pdf.getDocumentCatalog().getNames() == null
                    || pdf.getDocumentCatalog().getNames().getJavaScript() == null);
            for (PDPage page : pdf.getPages()) {
                assertTrue(page.getAnnotations().isEmpty());
            }
        }
    }

    @Test
    void characters_the_typeface_lacks_are_named() {
        assertEquals("ŵŷ Ŵ £ “a” ×2", Typeface.fit("ŵŷ Ŵ £ “a” ×2"));
        assertEquals("[smiling face with heart-shaped eyes]!", Typeface.fit("\uD83D\uDE0D!"));
        assertEquals("a [5 letters, script: arabic] b", Typeface.fit("a \u0645\u0631\u062D\u0628\u0627 b"));
    }

    @Test
    void the_typeface_is_the_one_that_its_licence_file_names() throws Exception {
        String said = Files.readString(Path.of("src/main/resources/fonts/README.md"));
        for (String name : new String[] {"Regular", "Bold"}) {
            byte[] font = Files.readAllBytes(Path.of("src/main/resources/fonts/SourceSans3-" + name + ".ttf"));
            String hash = HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(font));
            assertTrue(said.contains(hash), name + " " + hash);
        }
        CmapLookup regular = Typeface.open(Typeface.REGULAR).getUnicodeCmapLookup();
        CmapLookup bold = Typeface.open(Typeface.BOLD).getUnicodeCmapLookup();
        for (int point = 0; point < 0x10000; point++) {
            assertEquals(regular.getGlyphId(point) == 0, bold.getGlyphId(point) == 0, SafeText.named(point));
        }
    }
}
