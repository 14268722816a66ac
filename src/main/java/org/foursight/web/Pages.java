package org.foursight.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Problem;

/** Turns page models into HTML; the templates were compiled with the program. Safe to share. */
final class Pages {

    static final String TYPE = "text/html; charset=utf-8";

    private final TemplateEngine engine = TemplateEngine.createPrecompiled(
            null, ContentType.Html, Pages.class.getClassLoader(), "org.foursight.templates");

    /** Return the start page. */
    String start(List<CaseLink> cases, String address) {
        return render("start.jte", Map.of("cases", cases, "address", address));
    }

    /** Return the page of one report. */
    String report(CasePage page) {
        return render("report.jte", Map.of("page", page));
    }

    /** Return the page that shows the HTTP interface. */
    String reference() {
        return render("openapi.jte", Map.of());
    }

    /** Return the page of an error. */
    String error(String title, List<Problem> problems, String reference) {
        return render("error.jte", Map.of("title", title, "problems", problems, "reference", reference));
    }

    /** Return the page a template makes; characters that hide or turn text round are spelt out. */
    String render(String template, Map<String, Object> model) {
        StringOutput html = new StringOutput();
        engine.render(template, model, html);
        return PlainText.spelt(html.toString());
    }
}
