/**
 * The pages on which the rules themselves are read: each as a sentence with its conditions and its paragraph, each
 * source with what rests on it, and what changed. They hold no case, so every role may read them.
 *
 * <p>What a rule came to on one case is shown by {@code result}.
 */
@NullMarked
package org.foursight.web.pages.rules;

import org.jspecify.annotations.NullMarked;
