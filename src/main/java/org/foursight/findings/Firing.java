package org.foursight.findings;

import java.util.List;

/**
 * One time a rule's conditions held.
 *
 * @param rule the rule's id
 * @param concluded what it concluded
 * @param bindings what it matched on, by name
 * @param premises earlier findings it rests on
 */
public record Firing(String rule, Finding concluded, List<Binding> bindings, List<Finding> premises) {

    /** The record keeps its own copies of the lists. */
    public Firing {
        bindings = List.copyOf(bindings);
        premises = List.copyOf(premises);
    }
}
