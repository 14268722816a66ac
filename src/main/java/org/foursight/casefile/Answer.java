package org.foursight.casefile;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A reply to one item of a questionnaire.
 *
 * @param id unique in the case file
 * @param questionnaire the questionnaire's id
 * @param item the item's id
 * @param value the reply
 * @param victim the victim it is about; null when it is about all
 * @param suspect the suspect it is about; null when it is about all
 * @param incident the incident it is about, for items asked per incident
 * @param note in the recorder's words
 * @param saidBy who said so
 * @param on when it was asked; null when not recorded
 */
public record Answer(
        String id,
        String questionnaire,
        String item,
        Reply value,
        @Nullable String victim,
        @Nullable String suspect,
        @Nullable String incident,
        @Nullable String note,
        @Nullable Basis saidBy,
        @Nullable LocalDate on) {}
