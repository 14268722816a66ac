package org.foursight.signin;

/** How it is known who sends a request: local use without signing in, or sign-in for a team. */
public sealed interface SignIn permits LocalUse, TeamUse {}
