/**
 * What programs are answered, under {@code /api}, and the description of it at {@code /openapi}.
 *
 * <p>Pages are not made here; {@code pages} does not use this, and this does not use {@code pages}.
 */
@NullMarked
package org.foursight.web.api;

import org.jspecify.annotations.NullMarked;
