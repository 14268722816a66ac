/** Who may use the service: people, their roles, and how it is known who they are. */
@NullMarked
package org.foursight.signin;

import org.jspecify.annotations.NullMarked;
