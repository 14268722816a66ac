/**
 * The pages on which a case file is written: the list of cases, the tasks of one, its incidents, its questions, and the
 * check of all answers before the rules are run.
 *
 * <p>What the rules then say is shown by {@code result}.
 */
@NullMarked
package org.foursight.web.pages.casefile;

import org.jspecify.annotations.NullMarked;
