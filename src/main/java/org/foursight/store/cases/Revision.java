package org.foursight.store.cases;

/**
 * A case file as it was saved once; it never changes.
 *
 * @param stamp who made it, when and why
 * @param body the case file as canonical JSON (RFC 8785)
 */
public record Revision(RevisionStamp stamp, String body) {}
