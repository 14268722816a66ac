/**
 * Keeps cases, drafts, screenings and the audit log, in an SQLite file or in PostgreSQL. The only room that sees SQL.
 * Here it is opened and put together.
 *
 * <p>What is kept is in {@code cases}, who did what in {@code audit}, backup, restoring and erasing in {@code keeping},
 * and what all stand on in {@code connection}. Every change, and every reading of a case, writes its audit event in the
 * same transaction: no audit, no change. Nothing is screened, decided or shown here, and who may do what is for the
 * caller to settle before.
 */
@NullMarked
package org.foursight.store;

import org.jspecify.annotations.NullMarked;
