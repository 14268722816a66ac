/**
 * Who did what, when, why and on whose behalf, in a log that shows if it was tampered with; and the transactions through
 * which alone anything is written, each with its audit event.
 *
 * <p>What is changed in them is for {@code cases} and {@code keeping} to say.
 */
@NullMarked
package org.foursight.store.audit;

import org.jspecify.annotations.NullMarked;
