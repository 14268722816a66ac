package org.foursight.review;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Something that was done about a case. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "act")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Act.Screened.class, name = "screened"),
    @JsonSubTypes.Type(value = Act.OwnView.class, name = "ownView"),
    @JsonSubTypes.Type(value = Act.ShownEarly.class, name = "shownEarly"),
    @JsonSubTypes.Type(value = Act.Decided.class, name = "decided"),
    @JsonSubTypes.Type(value = Act.OrderConsidered.class, name = "orderConsidered"),
    @JsonSubTypes.Type(value = Act.AdviceTaken.class, name = "adviceTaken"),
    @JsonSubTypes.Type(value = Act.Assigned.class, name = "assigned"),
    @JsonSubTypes.Type(value = Act.Reviewed.class, name = "reviewed"),
    @JsonSubTypes.Type(value = Act.Looked.class, name = "looked"),
    @JsonSubTypes.Type(value = Act.Seconded.class, name = "seconded")
})
public sealed interface Act {

    /**
     * The rules were run over a revision of the case file.
     *
     * @param screening id of the stored screening
     * @param revision the revision screened
     * @param ruleBook hash of the rule book
     * @param findings what of its findings the queue goes by
     */
    record Screened(String screening, int revision, String ruleBook, Standing findings) implements Act {}

    /**
     * A person wrote down their own view before the report was shown to them.
     *
     * @param screening the report it was written before
     * @param view what they think
     */
    record OwnView(String screening, View view) implements Act {}

    /**
     * A person saw the report without writing down their own view, because somebody had to be safeguarded at once.
     *
     * @param screening the report shown
     * @param reason why it could not wait
     */
    record ShownEarly(String screening, String reason) implements Act {}

    /** Somebody decided on one conclusion of a report: the officer in charge, or a reviewer. */
    sealed interface Judgement extends Act permits Decided, Reviewed {

        /** Return the report decided on. */
        String screening();

        /** Return the id of the element, such as {@code offence-s2a}. */
        String conclusion();

        /** Return about which two people it is; null when it is the same for everybody in the case. */
        @Nullable
        About about();

        /** Return how the decision stands to the rules. */
        Stand stand();

        /** Return why, when it is not as the rules conclude. */
        @Nullable
        ReasonCode code();

        /** Return the same in words. */
        @Nullable
        String reason();

        /** Return the reasons besides. */
        List<Why> further();

        /** Return every reason; empty when it is as the rules conclude, or more has to be known first. */
        default List<Why> reasons() {
            return Why.all(code(), reason(), further());
        }
    }

    /**
     * The officer in charge decided on one conclusion.
     *
     * @param screening the report decided on
     * @param conclusion id of the element, such as {@code offence-s2a}
     * @param stand how the decision stands to the rules
     * @param code why, when it is not as the rules conclude
     * @param reason the same in words
     * @param further reasons besides; what was kept before there could be several has none
     * @param about the two people it is about; null for everybody, as in what was kept before it could be about two
     */
    record Decided(
            String screening,
            String conclusion,
            Stand stand,
            @Nullable ReasonCode code,
            @Nullable String reason,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Why> further,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            About about)
            implements Judgement {

        /** The record keeps its own copy of the list. */
        public Decided {
            further = List.copyOf(further);
        }
    }

    /**
     * The entry on a stalking protection order that guidance asks for on every case.
     *
     * @param applying whether one will be applied for
     * @param why why, or why not
     */
    record OrderConsidered(boolean applying, String why) implements Act {}

    /**
     * Somebody took a piece of advice in hand, did it, or did not.
     *
     * @param advice its id in the report
     * @param state what became of it
     * @param owner whose it is
     * @param due by when; null when no day is set
     * @param code why, when it was not done or does not apply
     * @param reason the same in words
     * @param further reasons besides; what was kept before there could be several has none
     */
    record AdviceTaken(
            String advice,
            AdviceState state,
            String owner,
            @Nullable LocalDate due,
            @Nullable ReasonCode code,
            @Nullable String reason,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Why> further)
            implements Act {

        /** The record keeps its own copy of the list. */
        public AdviceTaken {
            further = List.copyOf(further);
        }

        /** Return every reason; empty when it is in hand or done. */
        public List<Why> reasons() {
            return Why.all(code, reason, further);
        }
    }

    /**
     * The case was given to a reviewer.
     *
     * @param issuer who vouches for the reviewer
     * @param subject the reviewer's id with that issuer
     * @param name the reviewer's name as at the time
     */
    record Assigned(String issuer, String subject, String name) implements Act {}

    /**
     * A reviewer decided on one conclusion.
     *
     * @param screening the report decided on
     * @param conclusion id of the element
     * @param stand how the review stands to the rules
     * @param code why, when it is not as the rules conclude
     * @param reason the same in words
     * @param further reasons besides; what was kept before there could be several has none
     * @param recheck when a lowered conclusion is looked at again
     * @param about the two people it is about; null for everybody, as in what was kept before it could be about two
     */
    record Reviewed(
            String screening,
            String conclusion,
            Stand stand,
            @Nullable ReasonCode code,
            @Nullable String reason,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Why> further,
            @Nullable LocalDate recheck,

            @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            About about)
            implements Judgement {

        /** The record keeps its own copy of the list. */
        public Reviewed {
            further = List.copyOf(further);
        }
    }

    /**
     * A second person said yes or no to a lowering.
     *
     * @param lowering number of the act that proposed it
     * @param agreed whether they agree
     * @param reason why
     */
    record Seconded(int lowering, boolean agreed, String reason) implements Act {}

    /**
     * A reviewer has looked at the whole of a report and has no more to say about it now.
     *
     * @param screening the report
     * @param note what the officer should know; null for none
     */
    record Looked(String screening, @Nullable String note) implements Act {}
}
