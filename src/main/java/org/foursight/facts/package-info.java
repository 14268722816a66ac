/**
 * What rules match on, derived from a case file; every fact points back to the entries it came from.
 *
 * <p>No legal conclusion is drawn here: a fact counts, dates and groups what was recorded.
 */
@NullMarked
package org.foursight.facts;

import org.jspecify.annotations.NullMarked;
