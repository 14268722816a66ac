package org.foursight.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** The Word file, read back. It does not prove how Word shows it. */
class WordWriterTest {

    private static XWPFDocument read(Disclosed disclosed) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(WordWriter.write(CasePaper.of(disclosed))));
    }

    private static String text(XWPFDocument word) {
        StringBuilder text = new StringBuilder();
        word.getParagraphs()
                .forEach(paragraph -> text.append(paragraph.getText()).append('\n'));
        word.getTables().forEach(table -> text.append(table.getText()).append('\n'));
        return text.toString();
    }

    @Test
    void headings_are_headings_and_tables_have_header_rows() throws IOException {
        try (XWPFDocument word = read(Papers.decided("Seen at work"))) {
            List<XWPFParagraph> all = word.getParagraphs();
            assertEquals("Heading1", all.get(0).getStyle());
            assertEquals("Decision and advice", all.get(0).getText());
            for (String style : List.of("Heading2", "Heading3", "Caption", "ListBullet")) {
                assertTrue(all.stream().anyMatch(paragraph -> style.equals(paragraph.getStyle())), style);
                assertTrue(word.getStyles().styleExist(style), style);
            }
            assertFalse(word.getTables().isEmpty());
            for (XWPFTable table : word.getTables()) {
                assertTrue(table.getRow(0).isRepeatHeader(), table.getText());
            }
            assertTrue(text(word).contains("Text supplied by DC Invented, quoted: \"Seen at work\""), text(word));
            assertEquals(
                    "Demonstration case, invented",
                    word.getHeaderList().get(0).getText().strip());
            var properties = word.getProperties().getCoreProperties();
            assertEquals("Decision and advice, case demo/workplace-parcel", properties.getTitle());
            assertEquals("Foursight", properties.getCreator());
        }
    }

    @Test
    void hostile_text_is_text() throws Exception {
        String all = String.join(" ", Papers.hostile()) + " <w:p>&amp; \uD83D\uDE0D ŵ";
        try (XWPFDocument word = read(Papers.typed(all))) {
            assertTrue(text(word).codePoints().noneMatch(point -> point == 0x202E || point == 0), text(word));
            assertTrue(text(word).contains("<w:p>&amp; \uD83D\uDE0D ŵ"), text(word));
            assertTrue(word.getHyperlinks().length == 0 && word.getAllPictures().isEmpty());
            for (var part : word.getPackage().getParts()) {
                assertFalse(
                        part.getPartName().getName().contains("vba"),
                        part.getPartName().getName());
                for (var relation :
                        part.isRelationshipPart() ? List.<PackageRelationship>of() : part.getRelationships()) {
                    assertEquals(TargetMode.INTERNAL, relation.getTargetMode(), relation.getTargetURI() + "");
                }
            }
        }
    }
}
