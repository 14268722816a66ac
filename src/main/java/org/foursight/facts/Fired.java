package org.foursight.facts;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.foursight.findings.Binding;
import org.foursight.findings.Finding;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;
import org.foursight.sources.Rule;
import org.jspecify.annotations.Nullable;

/**
 * One time a rule's conditions held, with the facts themselves; two are equal when they rest on the very same facts.
 *
 * @param rule the rule
 * @param about the victim and suspect, as {@code v1~s1}
 * @param bound what it matched on besides, by name with its dollar sign
 */
public record Fired(Rule rule, String about, Map<String, Object> bound) {

    /** The record keeps its own copy. */
    public Fired {
        bound = Map.copyOf(bound);
    }

    /** Return what it concluded. */
    public Finding concluded() {
        return new Finding(rule.concludes(), Status.valueOf(rule.status()), about);
    }

    /** Return it in the words that a report shows. */
    public Firing inWords() {
        List<Binding> bindings = new ArrayList<>();
        List<Finding> premises = new ArrayList<>();
        new TreeMap<>(bound).forEach((name, value) -> {
            if (value instanceof Finding finding) {
                premises.add(finding);
            } else if (value instanceof Fact fact) {
                bindings.add(new Binding(name.substring(1), fact.inWords(), fact.entries()));
            } else {
                bindings.add(new Binding(name.substring(1), Words.of(value), List.of()));
            }
        });
        premises.sort(Comparator.comparing(Finding::element));
        return new Firing(rule.id(), concluded(), bindings, premises);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fired fired
                && rule.id().equals(fired.rule.id())
                && about.equals(fired.about)
                && bound.size() == fired.bound.size()
                && isBoundAs(fired);
    }

    private boolean isBoundAs(Fired other) {
        for (Map.Entry<String, Object> entry : bound.entrySet()) {
            if (!same(entry.getValue(), other.bound.get(entry.getKey()))) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(Object one, @Nullable Object other) {
        return one instanceof Fact ? one == other : Objects.equals(one, other);
    }

    @Override
    public int hashCode() {
        int hash = 31 * rule.id().hashCode() + about.hashCode();
        for (Map.Entry<String, Object> entry : bound.entrySet()) {
            Object value = entry.getValue();
            hash += entry.getKey().hashCode()
                    ^ (value instanceof Fact ? System.identityHashCode(value) : value.hashCode());
        }
        return hash;
    }
}
