package org.foursight.store.cases;

import org.foursight.store.connection.CanonicalJson;
import org.foursight.store.connection.StoreException;
import org.foursight.store.connection.Trouble;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/**
 * Tells a blank from an entry. Blank are: nothing, null, a text of white space only, an empty list or object, and one
 * that holds only blanks.
 */
final class Blank {

    private Blank() {}

    /** Return what was entered as JSON in one spelling, or an empty text when it is blank. */
    static String entered(String json) {
        if (json.isBlank()) {
            return "";
        }
        try {
            JsonNode value = CanonicalJson.read(json);
            return is(value) ? "" : CanonicalJson.written(value);
        } catch (JacksonException malformed) {
            throw new StoreException(
                    Trouble.NOT_FITTING,
                    "What was entered is not JSON. Write a text in quotation marks, or an object.",
                    malformed);
        }
    }

    private static boolean is(JsonNode value) {
        if (value.isContainer()) {
            return value.valueStream().allMatch(Blank::is);
        }
        return value.isNull()
                || value.isMissingNode()
                || (value.isString() && value.stringValue().codePoints().allMatch(Blank::white));
    }

    private static boolean white(int point) {
        return Character.isWhitespace(point)
                || Character.isSpaceChar(point)
                || Character.getType(point) == Character.FORMAT
                || Character.isISOControl(point);
    }
}
