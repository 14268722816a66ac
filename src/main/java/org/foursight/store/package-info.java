/**
 * Keeps cases, drafts, screenings and the audit log, in an SQLite file or in PostgreSQL. The only room that sees SQL.
 *
 * <p>Every change, and every reading of a case, writes its audit event in the same transaction: no audit, no change.
 * Nothing is screened, decided or shown here, and who may do what is for the caller to settle before.
 */
@NullMarked
package org.foursight.store;

import org.jspecify.annotations.NullMarked;
