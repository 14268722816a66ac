package org.foursight.casework;

import java.util.List;
import org.foursight.store.cases.ScreeningStamp;
import org.foursight.store.cases.StoredScreening;

/** A report as far as a person may see it now. */
public sealed interface ReportView {

    /** The whole report. */
    record Shown(StoredScreening screening) implements ReportView {}

    /**
     * The report is kept back until the person has written down their own view; red flags never are.
     *
     * @param stamp which report
     * @param redFlags the red flags that are met
     */
    record Withheld(ScreeningStamp stamp, List<RedFlags.Flag> redFlags) implements ReportView {

        /** The record keeps its own copy of the list. */
        public Withheld {
            redFlags = List.copyOf(redFlags);
        }
    }
}
