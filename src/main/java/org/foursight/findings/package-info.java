/**
 * What rules conclude and why: values only, no behaviour beyond reading them.
 *
 * <p>How a finding came about is recorded in {@code engine}; how it is shown is in {@code report}.
 */
@NullMarked
package org.foursight.findings;

import org.jspecify.annotations.NullMarked;
