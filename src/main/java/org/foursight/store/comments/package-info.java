/**
 * What people say about rules that seem wrong to them.
 *
 * <p>Nothing of a case is asked for or kept here; decisions on cases are acts, in {@code cases}.
 */
@NullMarked
package org.foursight.store.comments;

import org.jspecify.annotations.NullMarked;
