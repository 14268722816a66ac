package org.foursight.signin;

import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.foursight.store.audit.Actor;

/** Reads who a person is, and what they may do here, from a token that has passed the checks. */
final class Claims {

    private static final int LONGEST = 200;

    private Claims() {}

    static User user(IDTokenClaimsSet claims, Issuer issuer) throws SignInFailure {
        String subject = claims.getSubject().getValue();
        String unit = text(claims.getClaim(issuer.unitClaim()));
        String name = text(claims.getClaim(issuer.nameClaim()));
        Set<Role> roles = EnumSet.noneOf(Role.class);
        groups(claims.getClaim(issuer.rolesClaim())).stream()
                .map(issuer.roles()::get)
                .filter(Objects::nonNull)
                .forEach(roles::add);
        if (roles.isEmpty() || unit.isEmpty()) {
            throw new SignInFailure(Fault.NO_ROLE);
        }
        return new User(new Actor(issuer.issuer().toString(), subject, name.isEmpty() ? subject : name, unit), roles);
    }

    private static List<String> groups(Object claim) {
        if (claim instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return claim instanceof String one ? List.of(one) : List.of();
    }

    private static String text(Object claim) {
        String text = claim instanceof String given ? given.strip() : "";
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }
}
