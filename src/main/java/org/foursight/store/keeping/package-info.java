/**
 * The keeping of a whole database: backup, restoring, checking that it is sound, and erasing a case when its time is up.
 */
@NullMarked
package org.foursight.store.keeping;

import org.jspecify.annotations.NullMarked;
