package org.foursight.casefile;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One reported act or omission, or one run of like acts that a source reports together.
 *
 * @param id unique in the case file, such as {@code i1}
 * @param when when it happened
 * @param summary what happened, in the recorder's words
 * @param behaviours what was done; at least one
 * @param otherReason why an {@code otherAssociated} act is associated with stalking
 * @param towards ids of the victims it was aimed at; at least one
 * @param by the suspect who did it, null when not known or when procured
 * @param procuredBy the suspect at whose request another person did it
 * @param times how often, null for once
 * @param channel how it reached the victim
 * @param place where
 * @param threats threats made
 * @param effect effect on the victim, null when nothing was recorded
 * @param knownUnwanted how the suspect could know it was unwanted, null when not recorded
 * @param evidence evidence held or available
 * @param reportReference the crime or incident report it was taken from
 * @param reportedOn when it was reported
 * @param basis what the entry rests on
 */
public record Incident(
        String id,
        When when,
        String summary,
        List<Behaviour> behaviours,
        @Nullable String otherReason,
        List<String> towards,
        @Nullable String by,
        @Nullable String procuredBy,
        @Nullable Times times,
        @Nullable Channel channel,
        @Nullable Place place,
        List<Threat> threats,
        @Nullable Effect effect,
        @Nullable String knownUnwanted,
        List<Evidence> evidence,
        @Nullable String reportReference,
        @Nullable LocalDate reportedOn,
        Basis basis) {

    /** Missing lists are empty; the record keeps its own copies. */
    public Incident {
        behaviours = behaviours == null ? List.of() : List.copyOf(behaviours);
        towards = towards == null ? List.of() : List.copyOf(towards);
        threats = threats == null ? List.of() : List.copyOf(threats);
        evidence = evidence == null ? List.of() : List.copyOf(evidence);
    }

    /** Return the suspect whose conduct it is in law: who did it or who procured it. */
    public @Nullable String conductOf() {
        return by != null ? by : procuredBy;
    }

    /** Return the number of separate occasions stated at least; 1 or more. */
    public int occasionsStated() {
        return times == null || times.occasions() == null ? 1 : times.occasions();
    }

    /** Return the number of single acts stated at least; never less than the occasions. */
    public int actsStated() {
        int acts = times == null || times.acts() == null ? 1 : times.acts();
        return Math.max(acts, occasionsStated());
    }
}
