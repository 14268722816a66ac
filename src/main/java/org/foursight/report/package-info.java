/**
 * The report and its renderings as JSON and Markdown; sorted, so that equal input gives equal bytes.
 *
 * <p>No rule is applied here and no clock is read.
 */
@NullMarked
package org.foursight.report;

import org.jspecify.annotations.NullMarked;
