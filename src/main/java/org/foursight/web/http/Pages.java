package org.foursight.web.http;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foursight.casefile.Problem;

/** Turns page models into HTML; the templates were compiled with the program. Safe to share. */
public final class Pages {

    /** The media type of a page. */
    public static final String TYPE = "text/html; charset=utf-8";

    private final TemplateEngine engine;
    private final Footing footing;
    private final Visitor visitor;

    /** Make them without rules, as nobody in particular sees them. */
    public Pages() {
        this(Footing.NONE);
    }

    /** Make them with what they rest on, as nobody in particular sees them. */
    public Pages(Footing footing) {
        this(
                TemplateEngine.createPrecompiled(
                        null, ContentType.Html, Pages.class.getClassLoader(), "org.foursight.templates"),
                footing,
                Visitor.nobody(Reading.PLAIN));
    }

    private Pages(TemplateEngine engine, Footing footing, Visitor visitor) {
        this.engine = engine;
        this.footing = footing;
        this.visitor = visitor;
    }

    /** Return the same pages as somebody sees them. */
    public Pages seenBy(Visitor somebody) {
        return new Pages(engine, footing, somebody);
    }

    /** Return the page that shows the HTTP interface. */
    public String reference() {
        return render("openapi.jte", Map.of());
    }

    /** Return the page of an error. */
    public String error(String title, List<Problem> problems, String reference) {
        return error(title, problems, reference, "");
    }

    /** Return the page of an error that signing in may help with; {@code signIn} is where, or empty. */
    public String error(String title, List<Problem> problems, String reference, String signIn) {
        return render(
                "error.jte", Map.of("title", title, "problems", problems, "reference", reference, "signIn", signIn));
    }

    /** Return the page of somebody who has signed out. */
    public String signedOut() {
        return render("signedout.jte", Map.of());
    }

    /** Return the page a template makes; characters that hide or turn text round are spelt out. */
    public String render(String template, Map<String, Object> model) {
        StringOutput html = new StringOutput();
        Map<String, Object> shown = new HashMap<>(model);
        shown.put("visitor", visitor);
        shown.put("footing", footing);
        Phrases.in(visitor.reading().language(), () -> engine.render(template, shown, html));
        return PlainText.spelt(html.toString());
    }
}
