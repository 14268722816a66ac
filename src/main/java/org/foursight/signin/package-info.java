/**
 * Who may use the service: people, their roles, how it is known who they are, and the table of what they may do.
 *
 * <p><b>The library.</b> Sign-in is OpenID Connect through the Nimbus SDK, used directly. pac4j-oidc would do the same
 * on top of the same SDK, but brings spring-core, a second Jackson and its own sessions and handlers, of which the ones
 * for this web server do not run. The SDK builds requests, reads answers and makes every check of a token (signature,
 * algorithm, issuer, audience, times, nonce); here is only the order of steps, each of which refuses.
 *
 * <p><b>What is protected.</b> Case data from people who have not signed in, from roles and units that have no business
 * with it, and from pages of other sites; the audit log from whoever has the database without its key. An endpoint
 * without a row in {@code access.csv} keeps the service from starting. A case one may not see answers as one that does
 * not exist. Sessions are in memory, 256 bits, over after 15 minutes unused and after 10 hours, three to a person.
 * Refusals are events of the audit log without what was sent; the program's own log holds references, never narrative.
 *
 * <p><b>What is not.</b> Local mode trusts the machine: whoever can run a program on it, under any account, can ask the
 * service. Files are as safe as the disk; encrypt it. A person who may see a case can copy it; the log shows that they
 * read it. Somebody whose role or account is taken away at the sign-in service is out at their first request after
 * {@code recheckMinutes}, 15 unless set otherwise: it is asked again with the refresh token it gave, which is kept in
 * memory only. Without one they sign in again then, and while it does not answer those signed in go on, 10 hours at
 * most. TLS is ended by a proxy before the service, and the way between them is trusted; only its address is answered.
 * The sign-in service is trusted for who somebody is, for their groups and unit, and for second factors unless
 * {@code assurance} names what it has to confirm. Limits on requests, and 30 s for a screening, keep one person from
 * crowding out others, not a network from being flooded. Clients that send or read too slowly are hung up on after about
 * half a minute; until then 250 of them at once hold up everybody, so let the proxy take a request whole before it
 * passes it on. Emergency access is allowed first and reviewed afterwards, at {@code /emergency-access}, by another
 * person.
 *
 * <p><b>How it is held.</b> {@code src/test/resources/signin/asvs.csv} lists the requirements of the OWASP standard that
 * this project set itself, each with the tests that show it or the reason why not.
 *
 * <p><b>Libraries.</b> One with a known weakness is renewed, or done without, within 7 days when that is critical, 30 when
 * it is high and 90 otherwise.
 *
 * <p><b>How to report.</b> Tell the maintainers in private, with steps that use invented cases only; never send a real
 * case, a token or a log. Say which version ({@code foursight --version}) and what somebody could do with it.
 */
@NullMarked
package org.foursight.signin;

import org.jspecify.annotations.NullMarked;
