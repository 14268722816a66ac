package org.foursight.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Writes a document as an accessible PDF: tagged, titled, its language named, its typeface inside. */
public final class PdfWriter {

    private static final String STYLE = """
            @page { size: A4; margin: 20mm 16mm; font-family: 'Source Sans 3';
              @top-center { content: '%s'; font-family: 'Source Sans 3'; font-size: 9pt; font-weight: bold; }
              @bottom-center { content: 'Page ' counter(page) ' of ' counter(pages); font-family: 'Source Sans 3'; font-size: 9pt; } }
            body { font-family: 'Source Sans 3'; font-size: 10.5pt; line-height: 1.35; word-wrap: break-word; }
            h1 { font-size: 18pt; } h2 { font-size: 14pt; margin-top: 7mm; } h3 { font-size: 11.5pt; }
            h1, h2, h3 { page-break-after: avoid; }
            table { width: 100%%; border-collapse: collapse; -fs-table-paginate: paginate; table-layout: fixed; }
            caption { text-align: left; font-weight: bold; page-break-after: avoid; }
            th, td { border: 0.5pt solid #000000; padding: 1.2mm; text-align: left; vertical-align: top; word-wrap: break-word; }
            tr { page-break-inside: avoid; }
            """;

    private PdfWriter() {}

    /** Return the document as the bytes of a PDF file. */
    public static byte[] write(Paper paper) {
        XRLog.setLoggingEnabled(false);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PDDocument pdf = new PDDocument()) {
            PdfRendererBuilder builder = new PdfRendererBuilder();
            builder.usePdfUaAccessibility(true);
            builder.usePDDocument(pdf);
            builder.useFont(new PDFontSupplier(Typeface.regular(pdf)), Typeface.NAME, 400, FontStyle.NORMAL, true);
            builder.useFont(new PDFontSupplier(Typeface.bold(pdf)), Typeface.NAME, 700, FontStyle.NORMAL, true);
            // A document has no pictures, links or style sheets: nothing is ever fetched.
            builder.useUriResolver((base, uri) -> null);
            builder.withProducer("Foursight");
            builder.withW3cDocument(page(paper), "");
            builder.toStream(bytes);
            builder.run();
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        return bytes.toByteArray();
    }

    private static Document page(Paper paper) {
        Document page = blank();
        Element html = page.createElement("html");
        html.setAttribute("lang", "en-GB");
        page.appendChild(html);
        Element head = add(html, "head");
        say(add(head, "title"), paper.title());
        Element subject = add(head, "meta");
        subject.setAttribute("name", "subject");
        subject.setAttribute("content", Typeface.fit(paper.title()));
        Element marks = add(head, "bookmarks");
        String marking = Typeface.fit(paper.marking()).replaceAll("[^\\p{L}\\p{N} ,.()–-]", " ");
        add(head, "style").setTextContent(STYLE.formatted(marking));
        Element body = add(html, "body");
        int number = 0;
        for (Block block : paper.blocks()) {
            if (block instanceof Block.Heading heading) {
                Element title = add(body, "h" + heading.level());
                title.setAttribute("id", "h" + ++number);
                say(title, heading.words());
                if (heading.level() < 3) {
                    Element mark = add(marks, "bookmark");
                    mark.setAttribute("name", Typeface.fit(heading.words()));
                    mark.setAttribute("href", "#h" + number);
                }
            } else if (block instanceof Block.Text text) {
                say(add(body, "p"), text.words());
            } else if (block instanceof Block.Points points) {
                Element list = add(body, "ul");
                points.points().forEach(point -> say(add(list, "li"), point));
            } else if (block instanceof Block.Grid grid) {
                grid(body, grid);
            }
        }
        return page;
    }

    private static void grid(Element body, Block.Grid grid) {
        Element table = add(body, "table");
        say(add(table, "caption"), grid.caption());
        Element head = add(add(table, "thead"), "tr");
        for (String column : grid.columns()) {
            Element cell = add(head, "th");
            cell.setAttribute("scope", "col");
            say(cell, column);
        }
        Element rows = add(table, "tbody");
        for (List<String> row : grid.rows()) {
            Element line = add(rows, "tr");
            for (int i = 0; i < row.size(); i++) {
                Element cell = add(line, i == 0 ? "th" : "td");
                if (i == 0) {
                    cell.setAttribute("scope", "row");
                }
                say(cell, row.get(i));
            }
        }
    }

    private static Element add(Element to, String name) {
        Element child = to.getOwnerDocument().createElement(name);
        to.appendChild(child);
        return child;
    }

    private static void say(Element in, String words) {
        in.appendChild(in.getOwnerDocument().createTextNode(Typeface.fit(words)));
    }

    private static Document blank() {
        try {
            return DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
