package org.foursight.pictures;

import static java.nio.charset.StandardCharsets.UTF_8;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import javax.xml.parsers.DocumentBuilderFactory;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Case files for pictures, and pictures as a browser would read them. */
final class Drawn {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Drawn.class.getClassLoader(), "org.foursight.templates");

    private Drawn() {}

    /** Return an invented case file with these incidents, and other parts of a case file behind them. */
    static CaseFile file(List<String> incidents, String... parts) {
        String more = parts.length == 0 ? "" : "," + String.join(",", parts);
        String text = "{\"schema\":\"foursight/case-file/1\",\"reference\":\"T-1\",\"asOf\":\"2026-05-20\","
                + "\"recordedAs\":\"harassment\",\"victims\":[{\"id\":\"v1\"}],\"suspects\":[{\"id\":\"s1\"}],"
                + "\"incidents\":[" + String.join(",", incidents) + "]" + more + "}";
        return CaseFileReader.standard().read(text.getBytes(UTF_8));
    }

    /** Return an incident with this id, the inside of its date, and these behaviours. */
    static String incident(String id, String when, String... behaviours) {
        return "{\"id\":\"" + id + "\",\"when\":{" + when + "},\"summary\":\"Invented\",\"behaviours\":[\""
                + String.join("\",\"", behaviours) + "\"],\"towards\":[\"v1\"],\"by\":\"s1\",\"basis\":\"record\"}";
    }

    /** Return the picture a template makes, read as XML, after a look at every element and attribute in it. */
    static Document svg(String template, Map<String, Object> model) throws Exception {
        StringOutput out = new StringOutput();
        TEMPLATES.render(template, model, out);
        String text = out.toString();
        String svg = text.substring(text.indexOf("<svg"), text.indexOf("</svg>") + "</svg>".length());
        Document read = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(UTF_8)));
        Set<String> seen = new TreeSet<>();
        NodeList all = read.getElementsByTagName("*");
        for (int i = 0; i < all.getLength(); i++) {
            Element element = (Element) all.item(i);
            seen.add(element.getTagName());
            for (int a = 0; a < element.getAttributes().getLength(); a++) {
                seen.add("@" + element.getAttributes().item(a).getNodeName());
            }
        }
        seen.removeAll(Set.of("svg", "title", "desc", "g", "path", "text"));
        seen.removeAll(Set.of("@class", "@d", "@x", "@y", "@id", "@viewBox", "@role", "@aria-labelledby", "@xmlns"));
        seen.removeAll(Set.of("@width", "@height"));
        if (!seen.isEmpty()) {
            throw new AssertionError("not allowed in a picture: " + seen);
        }
        return read;
    }
}
