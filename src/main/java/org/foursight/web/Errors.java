package org.foursight.web;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.foursight.casefile.Problem;
import org.foursight.screening.OverlongScreening;
import org.foursight.screening.UncertifiedScreening;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import org.foursight.web.http.Json;
import org.foursight.web.http.Pages;
import org.foursight.web.http.Refusal;
import org.foursight.web.http.RequestBody;
import org.foursight.web.http.Route;
import org.foursight.web.pages.SignInPages;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers what went wrong: problem+json under {@code /api}, a page elsewhere, never a stack trace. */
final class Errors {

    private static final Logger LOG = LoggerFactory.getLogger(Errors.class);

    private final Pages pages;
    private final List<Route> routes;
    private final Admission admission;

    Errors(Pages pages, List<Route> routes, Admission admission) {
        this.pages = pages;
        this.routes = routes;
        this.admission = admission;
    }

    void register(RoutesConfig config) {
        config.exception(Refusal.class, (refusal, request) -> refuse(refusal, request));
        config.exception(StoreException.class, this::refuse);
        config.exception(HttpResponseException.class, this::refuse);
        config.exception(Exception.class, this::fail);
    }

    private void refuse(Refusal refusal, Context request) {
        RequestBody.drain(request);
        if (refusal.seconds() > 0) {
            request.header("Retry-After", String.valueOf(refusal.seconds()));
        }
        answer(request, refusal.status(), String.valueOf(refusal.getMessage()), refusal.problems(), "");
    }

    /** What the store could not do: ours to mend when nobody can use it, the sender's when it is this one request. */
    private void refuse(StoreException refused, Context request) {
        Trouble trouble = refused.trouble();
        int status = switch (trouble) {
            case NOT_FOUND -> 404;
            case ALREADY_THERE -> 409;
            default -> trouble.unavailable() ? 503 : 422;
        };
        if (status == 503) {
            LOG.error("The store cannot be used: {}", trouble);
        }
        Problem problem = new Problem(
                "(request)", status == 503 ? "Nothing was saved." : "", String.valueOf(refused.getMessage()));
        answer(
                request,
                status,
                status == 503 ? "Not saved" : HttpStatus.forStatus(status).getMessage(),
                List.of(problem),
                "");
    }

    private void refuse(HttpResponseException refused, Context request) {
        int status = refused.getStatus();
        if (status == 404 || status == 405) {
            unknown(request);
        } else {
            answer(request, status, HttpStatus.forStatus(status).getMessage(), List.of(), "");
        }
    }

    /** Tell a wrong method from a wrong path. */
    private void unknown(Context request) {
        List<String> allowed = Route.methods(routes, request.path());
        if (allowed.isEmpty()) {
            Problem problem = new Problem(
                    "(request)",
                    "There is nothing at this address.",
                    "Check the address, or begin at the start page, /; /openapi lists every address.");
            answer(request, 404, "Not found", List.of(problem), "");
        } else {
            String methods = String.join(", ", allowed);
            request.header("Allow", methods);
            Problem problem =
                    new Problem("(request)", "This address does not take that method.", "Use " + methods + ".");
            answer(request, 405, "Method not allowed", List.of(problem), "");
        }
    }

    /** Log where it failed but not the message, which may hold what was sent. */
    void fail(Throwable failure, Context request) {
        if (failure instanceof OverlongScreening) {
            Problem problem = new Problem("(request)", String.valueOf(failure.getMessage()), OverlongScreening.REMEDY);
            answer(request, 503, "The screening took too long", List.of(problem), "");
            return;
        }
        String reference = UUID.randomUUID().toString();
        StackTraceElement[] trace = failure.getStackTrace();
        LOG.error(
                "Reference {}: {} at {}", reference, failure.getClass().getName(), trace.length == 0 ? "-" : trace[0]);
        boolean uncertified = failure instanceof UncertifiedScreening;
        if (uncertified) {
            LOG.error("Reference {}: {}", reference, failure.getMessage());
        }
        answer(
                request,
                uncertified ? 503 : 500,
                uncertified ? "The engine could not be checked on this case, so there is no report" : "Our own failure",
                List.of(),
                reference);
    }

    private void answer(Context request, int status, String title, List<Problem> problems, String reference) {
        request.status(status);
        if (request.path().startsWith("/api")) {
            request.contentType(Json.PROBLEM).result(Json.text(problem(status, title, problems, reference)));
        } else {
            String signIn = admission.offersSignIn(status) ? SignInPages.path(request.path()) : "";
            request.contentType(Pages.TYPE)
                    .result(pages.seenBy(admission.visitor(request).refused())
                            .error(title, problems, reference, signIn));
        }
    }

    private static Map<String, Object> problem(int status, String title, List<Problem> problems, String reference) {
        Map<String, Object> problem = new LinkedHashMap<>();
        problem.put("type", "about:blank");
        problem.put("title", title);
        problem.put("status", status);
        if (!reference.isEmpty()) {
            problem.put("instance", "urn:uuid:" + reference);
        }
        if (!problems.isEmpty()) {
            problem.put("problems", problems);
        }
        return problem;
    }
}
