package org.foursight.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.foursight.store.audit.Actor;

/** Invented people, and acts by them. */
final class People {

    static final Actor OFFICER = new Actor("https://sign-in.invalid", "o1", "DC Invented", "default");
    static final Actor REVIEWER = new Actor("https://sign-in.invalid", "r1", "DS Invented", "default");
    static final Actor SECOND = new Actor("https://sign-in.invalid", "r2", "DI Invented", "default");
    static final LocalDate TODAY = LocalDate.of(2026, 5, 20);
    static final View VIEW = new View(Proposal.HARASSMENT, Concern.CONTINUE_ENQUIRIES, null);
    static final String ENOUGH = "Two statements agree that only one occasion took place.";

    private final List<CaseAct> acts = new ArrayList<>();

    static People screened(String screening) {
        return screened(
                screening,
                new Standing(
                        List.of(),
                        List.of("offence-s2a"),
                        false,
                        TODAY.plusDays(7),
                        List.of(),
                        0,
                        List.of("v1~s1", "v2~s1")));
    }

    static People screened(String screening, Standing standing) {
        return new People().did(OFFICER, new Act.Screened(screening, 1, "hash", standing));
    }

    People did(Actor by, Act act) {
        acts.add(new CaseAct(acts.size() + 1, by, Instant.parse("2026-05-20T09:00:00Z"), act));
        return this;
    }

    Handling handling() {
        return Handling.of(acts);
    }
}
