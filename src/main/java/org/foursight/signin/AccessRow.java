package org.foursight.signin;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;

/**
 * One row of the table of access: who may use one endpoint.
 *
 * @param method the HTTP method
 * @param path the path, with {@code {name}} where a value goes
 * @param anyone whether people who have not signed in may use it
 * @param grants what each role gives
 * @param aMinute how many requests one person may send in a minute
 */
public record AccessRow(String method, String path, boolean anyone, Map<Role, Grant> grants, int aMinute) {

    /** The name, in braces, of the part of a path that says which case it is about. */
    public static final String CASE = "reference";

    /** The record keeps its own copy. */
    public AccessRow {
        grants = Map.copyOf(grants);
    }

    /** Return the most that any of some roles gives. */
    public Grant grant(Collection<Role> roles) {
        return roles.stream()
                .map(role -> grants.getOrDefault(role, Grant.NO))
                .max(Comparator.naturalOrder())
                .orElse(Grant.NO);
    }

    /** Tell whether the endpoint is about one case. */
    public boolean ofOneCase() {
        return path.contains("{" + CASE + "}");
    }

    /** Return method and path, such as {@code GET /api/cases}. */
    public String key() {
        return method + " " + path;
    }
}
