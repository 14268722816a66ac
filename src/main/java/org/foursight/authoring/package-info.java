/**
 * What helps people write rules: skeletons of new rules, the catalogue of rules, and the table of what covers each paragraph.
 *
 * <p>Pages are written from what the rules and registers say of themselves; nothing here says anything of its own.
 */
@NullMarked
package org.foursight.authoring;

import org.jspecify.annotations.NullMarked;
