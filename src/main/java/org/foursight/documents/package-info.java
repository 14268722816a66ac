/**
 * What leaves a case as a document: text for a crime report, PDF, Word, and tables for a spreadsheet.
 *
 * <p>The same {@link org.foursight.documents.Paper} is written in each format; every word in it has gone through
 * {@link org.foursight.documents.SafeText}. The only room that sees the libraries of these formats. Nothing is logged
 * here: that a document leaves is for the caller to record before.
 */
@NullMarked
package org.foursight.documents;

import org.jspecify.annotations.NullMarked;
