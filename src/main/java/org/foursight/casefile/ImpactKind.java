package org.foursight.casefile;

/** An effect on the victim's usual day-to-day activities (indicators SAE-1 to SAE-8). */
public enum ImpactKind {
    /** Changed routes, working pattern or job (SAE-1). */
    ROUTE_OR_WORK_CHANGED,
    /** Others asked to collect children (SAE-2). */
    OTHERS_COLLECT_CHILDREN,
    /** Extra home security (SAE-3). */
    HOME_SECURITY,
    /** Moved home or stays elsewhere (SAE-4). */
    MOVED_HOME,
    /** Physical or mental ill-health (SAE-5). */
    ILL_HEALTH,
    /** Work suffered through stress, or absence from work (SAE-6). */
    WORK_PERFORMANCE,
    /** Stopped or changed socialising (SAE-7). */
    SOCIAL_LIFE,
    /** Closed accounts, changed devices or numbers (SAE-8). */
    DIGITAL_WITHDRAWAL;

    @Override
    public String toString() {
        return Vocabulary.word(this);
    }
}
