/**
 * Cases that last: screening a stored case, keeping the report back until a person has their own view, recording what
 * people decide, the queue of cases that need somebody, and what is disclosed.
 *
 * <p>Joins screening, store, review and signin; knows neither HTTP nor SQL. Who may see which case is settled before.
 */
@NullMarked
package org.foursight.casework;

import org.jspecify.annotations.NullMarked;
