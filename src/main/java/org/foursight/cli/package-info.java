/**
 * The command line: arguments, exit codes, and what is printed.
 *
 * <p>Everything it does is done by other rooms.
 */
@NullMarked
package org.foursight.cli;

import org.jspecify.annotations.NullMarked;
