package org.foursight.web.api;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.foursight.signin.SignIn;
import org.foursight.web.http.Identity;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.Route;

/** The description of the HTTP interface, the page that shows it, and the few files pages load. */
public final class Documents {

    /** The version of the viewer on the class path; the same as in the pom. */
    private static final String VIEWER = "META-INF/resources/webjars/swagger-ui/5.34.1/";

    private record Asset(String resource, String type) {}

    private static final String CSS = "text/css; charset=utf-8";
    private static final String SCRIPT = "text/javascript; charset=utf-8";
    private static final Map<String, Asset> ASSETS = Map.of(
            "copy.js", new Asset("web/assets/copy.js", SCRIPT),
            "foursight.css", new Asset("web/assets/foursight.css", CSS),
            "workshop.css", new Asset("web/assets/workshop.css", CSS),
            "workshop.js", new Asset("web/assets/workshop.js", SCRIPT),
            "openapi.js", new Asset("web/assets/openapi.js", SCRIPT),
            "swagger-ui.css", new Asset(VIEWER + "swagger-ui.css", CSS),
            "swagger-ui-bundle.js", new Asset(VIEWER + "swagger-ui-bundle.js", SCRIPT));

    private final Pages pages;
    private final SignIn signIn;

    /** Make it, with the pages to show. */
    public Documents(Pages pages, SignIn signIn) {
        this.pages = pages;
        this.signIn = signIn;
    }

    /** Return the routes it answers. */
    public List<Route> routes() {
        return List.of(
                Route.get("/openapi", Documents::description),
                Route.get("/openapi/ui", this::viewer),
                Route.get("/assets/{file}", Documents::asset));
    }

    private static void description(Context request) {
        request.contentType("application/yaml; charset=utf-8").result(resource("openapi.yaml"));
    }

    private void viewer(Context request) {
        request.contentType(Pages.TYPE)
                .result(pages.seenBy(Identity.of(request, signIn).visitor()).reference());
    }

    private static void asset(Context request) {
        Asset asset = ASSETS.get(request.pathParam("file"));
        if (asset == null) {
            throw Refusal.notFound("There is no such file.", "Start from the start page.");
        }
        request.header("Cache-Control", "max-age=3600");
        request.contentType(asset.type()).result(resource(asset.resource()));
    }

    private static byte[] resource(String name) {
        try (InputStream stream = Documents.class.getClassLoader().getResourceAsStream(name)) {
            if (stream == null) {
                throw new IllegalStateException(name + " is not on the class path; build again with mvn package");
            }
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
