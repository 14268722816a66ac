package org.foursight.cli;

/** How a result is printed. */
enum Format {
    /** For people. */
    MARKDOWN,
    /** For programs. */
    JSON
}
