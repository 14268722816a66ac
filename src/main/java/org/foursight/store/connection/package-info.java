/**
 * Where the database is, how it is opened and brought up to date, and what can be wrong with it; files that only their
 * owner reads; and bytes by which two things are told to be the same.
 *
 * <p>Nothing here knows what is kept.
 */
@NullMarked
package org.foursight.store.connection;

import org.jspecify.annotations.NullMarked;
