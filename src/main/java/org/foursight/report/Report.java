package org.foursight.report;

import java.time.LocalDate;
import java.util.List;
import org.foursight.casefile.Demonstration;
import org.foursight.findings.LedgerLine;
import org.jspecify.annotations.Nullable;

/**
 * Everything concluded from one case file at one date, and why.
 *
 * @param schema always {@code foursight/report/1}
 * @param caseReference the case's reference
 * @param demonstration set for demonstration cases
 * @param asOf the date of the screening
 * @param ruleBook which rules were applied
 * @param check how the engine was checked on this case
 * @param headline three lines to read first
 * @param pairs one part for each victim and suspect
 * @param advice what to do, most pressing first
 * @param safeguards where the record itself needs a second look
 * @param withoutOpen true when what is open was not asked for: then gaps, and the outlook of each part, are empty and
 *     say nothing
 * @param gaps unanswered questions that could change an outcome, the most at stake first
 * @param looseAnswers answers that count for nothing, and why
 * @param revisit when to look again
 * @param firings every firing in a fixed order
 * @param ledger every rule: fired, or what stands against it or what it waits for
 */
public record Report(
        String schema,
        String caseReference,
        @Nullable Demonstration demonstration,
        LocalDate asOf,
        RuleBookStamp ruleBook,
        CheckStamp check,
        Headline headline,
        List<PairReport> pairs,
        List<AdviceItem> advice,
        List<AdviceItem> safeguards,
        boolean withoutOpen,
        List<Gap> gaps,
        List<LooseAnswer> looseAnswers,
        Revisit revisit,
        List<FiringLine> firings,
        List<LedgerLine> ledger) {}
