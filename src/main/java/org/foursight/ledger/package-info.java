/**
 * A second reading of the rules, apart from the engine: for every rule whether its conditions hold, and which does not.
 *
 * <p>No Drools here: conditions are read from the text of the rules and tried one after the other on the same facts, so
 * that what the engine did can be checked on every case. Rules are not changed or ordered here.
 */
@NullMarked
package org.foursight.ledger;

import org.jspecify.annotations.NullMarked;
