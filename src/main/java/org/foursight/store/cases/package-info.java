/**
 * What is kept about a case: its revisions, the draft somebody is writing, its screenings, what people decided, and
 * emergency access to it.
 *
 * <p>A revision is never changed; two people on one case are told of each other.
 */
@NullMarked
package org.foursight.store.cases;

import org.jspecify.annotations.NullMarked;
