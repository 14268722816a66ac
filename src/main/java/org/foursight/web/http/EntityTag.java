package org.foursight.web.http;

import io.javalin.http.Context;
import org.jspecify.annotations.Nullable;

/** Revisions as entity tags: a revision is saved only by whoever has seen the one before. */
public final class EntityTag {

    private EntityTag() {}

    /** Answer with the tag of a revision. */
    public static void put(Context request, int revision) {
        request.header("ETag", "\"revision-" + revision + "\"");
    }

    /** Return the revision a request began from; refuses with 428 when it does not say. */
    public static int expected(Context request) {
        @Nullable String tag = request.header("If-Match");
        if (tag == null || !tag.matches("\"revision-[0-9]{1,9}\"")) {
            throw Refusal.because(
                    428,
                    "Precondition required",
                    "The request does not say which revision it began from.",
                    "Send the ETag of the case you read as If-Match.");
        }
        return Integer.parseInt(tag.replaceAll("[^0-9]", ""));
    }
}
