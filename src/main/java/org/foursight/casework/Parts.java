package org.foursight.casework;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.foursight.review.Act;
import org.foursight.review.Objection;
import org.foursight.signin.Role;
import org.foursight.signin.User;
import org.foursight.store.audit.Operation;

/** Who does what: which roles may record which act. */
final class Parts {

    private static final Map<Class<? extends Act>, Set<Role>> ROLES = Map.of(
            Act.Screened.class, Set.of(),
            Act.OwnView.class, Set.of(Role.OFFICER, Role.REVIEWER),
            Act.ShownEarly.class, Set.of(Role.OFFICER, Role.REVIEWER),
            Act.Decided.class, Set.of(Role.OFFICER),
            Act.OrderConsidered.class, Set.of(Role.OFFICER, Role.REVIEWER),
            Act.AdviceTaken.class, Set.of(Role.OFFICER, Role.REVIEWER),
            Act.Assigned.class, Set.of(Role.REVIEWER),
            Act.Reviewed.class, Set.of(Role.REVIEWER),
            Act.Seconded.class, Set.of(Role.REVIEWER),
            Act.Looked.class, Set.of(Role.REVIEWER));

    private Parts() {}

    static boolean mayDo(Act act, User user) {
        return ROLES.getOrDefault(act.getClass(), Set.of()).stream().anyMatch(user::is);
    }

    static Objection refusal(Act act) {
        return new Objection(
                "act",
                "Your role does not record this.",
                act instanceof Act.Screened
                        ? "Have the case screened; that records it."
                        : "Ask a person whose part it is.",
                true);
    }

    /** Return the conclusion an act is about; nothing when it is about the case as a whole. */
    static Optional<String> conclusion(Act act) {
        return act instanceof Act.Judgement judgement ? Optional.of(judgement.conclusion()) : Optional.empty();
    }

    static Objection unknownConclusion() {
        return new Objection(
                "conclusion", "The rules conclude nothing of this name.", "Name an element of the report.", false);
    }

    static Operation operation(Act act) {
        return act instanceof Act.Reviewed
                        || act instanceof Act.Seconded
                        || act instanceof Act.Looked
                        || act instanceof Act.Assigned
                ? Operation.REVIEW
                : Operation.DECIDE;
    }

    static String kind(Act act) {
        String name = act.getClass().getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1);
    }
}
