/**
 * The case file as recorded: records, the JSON schema, and the strict reader with its messages.
 *
 * <p>Nothing is concluded here; what rules match on is derived in {@code facts}.
 */
@NullMarked
package org.foursight.casefile;

import org.jspecify.annotations.NullMarked;
