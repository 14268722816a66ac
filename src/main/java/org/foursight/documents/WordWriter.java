package org.foursight.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STStyleType;

/** Writes a document for Word: headings that are headings, tables whose first row is a header. */
public final class WordWriter {

    private static final String POINT = "ListBullet";
    private static final int[] SIZES = {18, 14, 12};
    private static final int INDENT = 360;

    private WordWriter() {}

    /** Return the document as the bytes of a Word file. */
    public static byte[] write(Paper paper) {
        try (XWPFDocument word = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            word.getProperties().getCoreProperties().setTitle(paper.title());
            word.getProperties().getCoreProperties().setCreator("Foursight");
            styles(word);
            say(word.createHeader(HeaderFooterType.DEFAULT).createParagraph(), paper.marking(), true);
            for (Block block : paper.blocks()) {
                write(word, block);
            }
            word.write(out);
            return out.toByteArray();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    private static void styles(XWPFDocument word) {
        XWPFStyles styles = word.createStyles();
        styles.setSpellingLanguage("en-GB");
        for (int level = 1; level <= SIZES.length; level++) {
            CTStyle style = style(styles, "Heading" + level, "heading " + level);
            style.addNewPPr().addNewOutlineLvl().setVal(BigInteger.valueOf(level - 1L));
            style.getPPr().addNewKeepNext();
            style.addNewRPr().addNewB();
            style.getRPr().addNewSz().setVal(BigInteger.valueOf(2L * SIZES[level - 1]));
        }
        style(styles, "Caption", "caption").addNewRPr().addNewB();
        style(styles, POINT, "List Bullet").addNewPPr().addNewInd().setLeft(BigInteger.valueOf(INDENT));
    }

    private static CTStyle style(XWPFStyles styles, String id, String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(id);
        style.setType(STStyleType.PARAGRAPH);
        style.addNewName().setVal(name);
        style.addNewQFormat();
        XWPFStyle added = new XWPFStyle(style, styles);
        styles.addStyle(added);
        return added.getCTStyle();
    }

    private static void write(XWPFDocument word, Block block) {
        if (block instanceof Block.Heading heading) {
            styled(word, "Heading" + heading.level(), heading.words());
        } else if (block instanceof Block.Text text) {
            say(word.createParagraph(), text.words(), false);
        } else if (block instanceof Block.Points points) {
            points.points().forEach(point -> styled(word, POINT, "• " + point));
        } else if (block instanceof Block.Grid grid) {
            styled(word, "Caption", grid.caption());
            grid(word, grid);
            word.createParagraph();
        }
    }

    private static void styled(XWPFDocument word, String style, String words) {
        XWPFParagraph paragraph = word.createParagraph();
        paragraph.setStyle(style);
        say(paragraph, words, false);
    }

    private static void grid(XWPFDocument word, Block.Grid grid) {
        XWPFTable table =
                word.createTable(grid.rows().size() + 1, grid.columns().size());
        table.setWidth("100%");
        fill(table.getRow(0), grid.columns(), true);
        table.getRow(0).setRepeatHeader(true);
        for (int i = 0; i < grid.rows().size(); i++) {
            fill(table.getRow(i + 1), grid.rows().get(i), false);
            table.getRow(i + 1).setCantSplitRow(true);
        }
    }

    private static void fill(XWPFTableRow row, List<String> cells, boolean bold) {
        for (int i = 0; i < cells.size(); i++) {
            say(row.getCell(i).getParagraphArray(0), cells.get(i), bold);
        }
    }

    private static void say(XWPFParagraph paragraph, String words, boolean bold) {
        var run = paragraph.createRun();
        run.setBold(bold);
        run.setText(words);
    }
}
