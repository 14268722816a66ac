/**
 * Questionnaires as data: what to ask, of whom, why, and which elements an answer informs.
 *
 * <p>Answers are in the case file; what an answer means is said by rules.
 */
@NullMarked
package org.foursight.questions;

import org.jspecify.annotations.NullMarked;
