package org.foursight.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A threat made in an incident.
 *
 * @param kind what was threatened
 * @param words the words as recorded, null when not recorded
 */
public record Threat(ThreatKind kind, @Nullable String words) {}
