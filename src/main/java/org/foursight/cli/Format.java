package org.foursight.cli;

import java.util.Locale;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How a result is printed. */
enum Format {
    /** For people. */
    MARKDOWN,
    /** For programs. */
    JSON;

    /** Reads a format, and says which there are when it is none. */
    static final class Word implements ITypeConverter<Format> {

        @Override
        public Format convert(String text) {
            return switch (text.toLowerCase(Locale.ROOT)) {
                case "markdown" -> MARKDOWN;
                case "json" -> JSON;
                default -> throw new TypeConversionException(text + " is not a format. Choose markdown or json.");
            };
        }
    }
}
