/**
 * The pages on which what stands beside the conduct is written into a case file: changes to a victim's daily life,
 * earlier reports and history, dates of custody and proceedings, and results of risk tools.
 *
 * <p>What every such list has in common is in {@code desk}; when suspects were told to stop, and orders, in {@code
 * orders}. No risk tool is computed here, and none of its questions is asked.
 */
@NullMarked
package org.foursight.web.pages.background;

import org.jspecify.annotations.NullMarked;
