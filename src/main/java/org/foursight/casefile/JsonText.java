package org.foursight.casefile;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Turns bytes into JSON, or says where they stop being JSON without repeating what they hold. */
final class JsonText {

    private static final String SAVE_AS_UTF_8 = "Save the file as UTF-8 and send it again.";

    private JsonText() {}

    static JsonNode parse(JsonMapper mapper, byte[] json) {
        if (json.length > CaseFileReader.MOST_BYTES) {
            throw CaseFileException.of(
                    "", "The case file is larger than 2 MB.", "Send at most 2,000 incidents, and no attachments.");
        }
        String text = decode(json);
        if (text.isBlank()) {
            throw CaseFileException.of("", "The case file is empty.", "Send a case file written as JSON.");
        }
        try (JsonParser parser = mapper.createParser(text)) {
            JsonNode root = tree(mapper, parser);
            requireEnd(parser);
            return root;
        }
    }

    private static JsonNode tree(JsonMapper mapper, JsonParser parser) {
        try {
            return mapper.reader()
                    .without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .readTree(parser);
        } catch (JacksonException problem) {
            throw explain(problem, at(problem, parser));
        }
    }

    private static void requireEnd(JsonParser parser) {
        boolean ended;
        try {
            ended = parser.nextToken() == null;
        } catch (JacksonException trailing) {
            ended = false;
        }
        if (!ended) {
            String message = "Something follows the end of the case file" + at(parser.currentTokenLocation()) + ".";
            throw CaseFileException.of("", message, "Remove what follows the last closing bracket.");
        }
    }

    private static String decode(byte[] json) {
        int first = json.length > 0 ? json[0] & 0xFF : -1;
        int second = json.length > 1 ? json[1] & 0xFF : -1;
        boolean otherMark = (first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE);
        if (otherMark || first == 0 || second == 0) {
            throw CaseFileException.of("", "The case file is written in UTF-16 or UTF-32, not UTF-8.", SAVE_AS_UTF_8);
        }
        boolean marked = first == 0xEF && second == 0xBB && json.length > 2 && (json[2] & 0xFF) == 0xBF;
        ByteBuffer bytes = ByteBuffer.wrap(json, marked ? 3 : 0, json.length - (marked ? 3 : 0));
        CharBuffer text = CharBuffer.allocate(json.length);
        CoderResult result = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT)
                .decode(bytes, text, true);
        if (result.isError()) {
            String message = "The case file is not valid UTF-8 at byte " + (bytes.position() + 1) + ".";
            throw CaseFileException.of("", message, SAVE_AS_UTF_8);
        }
        return text.flip().toString();
    }

    private static CaseFileException explain(JacksonException problem, String at) {
        String raw = String.valueOf(problem.getOriginalMessage());
        if (problem instanceof StreamConstraintsException) {
            return tooMuch(raw, at);
        }
        if (raw.startsWith("Duplicate")) {
            String path = problem instanceof StreamReadException read && read.processor() != null
                    ? read.processor().streamReadContext().pathAsPointer().toString()
                    : "";
            String shown = Words.shownPath(path);
            return CaseFileException.of(
                    shown, "This field is given twice" + at + ".", "Keep one of the two and remove the other.");
        }
        if (raw.startsWith("Non-standard token")) {
            return CaseFileException.of(
                    "",
                    "NaN and Infinity are not numbers in JSON" + at + ".",
                    "Write a whole number, or leave it out.");
        }
        if (problem instanceof UnexpectedEndOfInputException || raw.contains("end-of-input")) {
            return CaseFileException.of(
                    "",
                    "The case file ends too early" + at + ".",
                    "Send the whole file; look for a bracket or quotation mark that is never closed.");
        }
        return CaseFileException.of(
                "",
                "This is not well-formed JSON" + at + ".",
                "Look there for a missing comma, quotation mark or bracket.");
    }

    private static CaseFileException tooMuch(String raw, String at) {
        if (raw.contains("nesting depth")) {
            return CaseFileException.of(
                    "", "Brackets are nested more than 32 deep" + at + ".", "A case file never nests deeper than 8.");
        }
        if (raw.contains("Number")) {
            return CaseFileException.of(
                    "", "A number is longer than 30 characters" + at + ".", "Write a whole number of at most 100000.");
        }
        if (raw.contains("oken count")) {
            return CaseFileException.of("", "The case file holds too many values.", "Send at most 2,000 incidents.");
        }
        return CaseFileException.of(
                "",
                "A text, name or number is longer than 25,000 characters" + at + ".",
                "Shorten it to 4000 characters or fewer.");
    }

    private static String at(JacksonException problem, JsonParser parser) {
        String at = at(problem.getLocation());
        return at.isEmpty() ? at(parser.currentLocation()) : at;
    }

    private static String at(TokenStreamLocation place) {
        return place == null || place.getLineNr() < 1
                ? ""
                : " at line " + place.getLineNr() + ", column " + place.getColumnNr();
    }
}
