package org.foursight.review;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody decides: a conclusion, about two people or about everybody in the case.
 *
 * @param conclusion id of the element, such as {@code offence-s2a}
 * @param about the two; null for everybody
 */
public record Matter(String conclusion, @Nullable About about) {

    /** Return what a decision is on. */
    public static Matter of(Act.Judgement decision) {
        return new Matter(decision.conclusion(), decision.about());
    }

    /** Tell whether a decision counts for this: it is on the same conclusion, and about the same two or everybody. */
    public boolean isMetBy(Act.Judgement decision) {
        return decision.conclusion().equals(conclusion)
                && (decision.about() == null || decision.about().equals(about));
    }

    /** Put the latest decision among others; one about everybody takes the place of those about two people. */
    public static <T> void put(Map<Matter, T> all, Act.Judgement decision, T value) {
        if (decision.about() == null) {
            all.keySet().removeIf(one -> one.conclusion().equals(decision.conclusion()));
        }
        all.put(of(decision), value);
    }

    /** Return what was put for this: about the same two if there is something, otherwise about everybody. */
    <T> Optional<T> in(Map<Matter, T> all) {
        return Optional.ofNullable(all.get(this)).or(() -> Optional.ofNullable(all.get(new Matter(conclusion, null))));
    }

    /** Tell whether something was put for this; for everybody also when something was for each two people. */
    <T> boolean isIn(Map<Matter, T> all, List<String> pairs) {
        return in(all).isPresent()
                || about == null
                        && !pairs.isEmpty()
                        && pairs.stream().allMatch(pair -> all.containsKey(new Matter(conclusion, About.of(pair))));
    }

    /** Share what was put about everybody out among those two people about whom something else was put. */
    static <T> void share(Map<Matter, T> all, List<String> pairs) {
        for (Matter one : List.copyOf(all.keySet())) {
            boolean divided = all.keySet().stream()
                    .anyMatch(
                            other -> other.about() != null && other.conclusion().equals(one.conclusion()));
            if (one.about() == null && divided && !pairs.isEmpty()) {
                T value = all.remove(one);
                pairs.forEach(pair -> all.putIfAbsent(new Matter(one.conclusion(), About.of(pair)), value));
            }
        }
    }
}
