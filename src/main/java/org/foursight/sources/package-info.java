/**
 * The register of sources, elements, offences and advice texts kept as data under {@code rules/}.
 *
 * <p>No condition lives here: whether a text applies is decided by a rule.
 */
@NullMarked
package org.foursight.sources;

import org.jspecify.annotations.NullMarked;
