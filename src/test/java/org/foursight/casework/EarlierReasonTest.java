package org.foursight.casework;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.foursight.review.Act;
import org.foursight.review.Concern;
import org.foursight.review.Proposal;
import org.foursight.review.ReasonCode;
import org.foursight.review.Stand;
import org.foursight.review.View;
import org.foursight.review.Why;
import org.foursight.screening.Loaded;
import org.foursight.signin.User;
import org.foursight.store.audit.Caller;
import org.foursight.store.audit.Operation;
import org.foursight.store.audit.Purpose;
import org.foursight.web.TestSite;
import org.foursight.web.http.Site;
import org.junit.jupiter.api.Test;

/** A decision stored before there could be several reasons stands beside one with several, both whole and sealed. */
class EarlierReasonTest {

    @Test
    void an_act_stored_with_one_reason_reads_and_its_seal_holds_before_and_after_one_with_several() {
        Site site = TestSite.local();
        Casework casework = site.casework();
        User user = User.local("tester");
        Caller caller = Caller.local(user.actor(), Purpose.INVESTIGATE);
        String id = Loaded.CASES.all().get(0).id();
        casework.database().cases().create(Loaded.CASES.caseFile(id), "to look at", caller, null);
        String reference =
                casework.database().cases().list("default", caller).get(0).reference();
        String screening = casework.screen(reference, caller).id();
        View view = new View(Proposal.NOT_SURE, Concern.CONTINUE_ENQUIRIES, null);
        casework.record(reference, 1, new Act.OwnView(screening, view), user, caller);
        String stored = "{\"act\":\"decided\",\"screening\":\"" + screening
                + "\",\"conclusion\":\"offence-s2a\",\"stand\":\"lower\",\"code\":\"fact\",\"reason\":\"The date is wrong.\"}";
        casework.database().acts().add(reference, 2, Operation.DECIDE, "decided", stored, caller);
        assertEquals(List.of(), casework.database().keeping().brokenSeals());
        assertEquals(List.of(new Why(ReasonCode.FACT, "The date is wrong.")), reasons(casework, reference, caller));
        Act several = new Act.Decided(
                screening,
                "offence-s2a",
                Stand.LOWER,
                ReasonCode.FACT,
                "The date is wrong.",
                List.of(new Why(ReasonCode.CONTEXT, "They work together.")),
                null);
        assertTrue(casework.record(reference, 3, several, user, caller) instanceof Recorded.Kept);
        assertEquals(2, reasons(casework, reference, caller).size());
        assertEquals(List.of(), casework.database().keeping().brokenSeals());
        assertTrue(casework.database().audit().verify().intact());
        assertEquals(
                stored, casework.database().acts().of(reference, caller).get(2).json(), "kept as it was");
    }

    private static List<Why> reasons(Casework casework, String reference, Caller caller) {
        return casework.handling(reference, caller).decided().entrySet().stream()
                .filter(entry -> entry.getKey().conclusion().equals("offence-s2a"))
                .map(entry -> ((Act.Judgement) entry.getValue().act()).reasons())
                .reduce((one, other) -> other)
                .orElseThrow();
    }
}
