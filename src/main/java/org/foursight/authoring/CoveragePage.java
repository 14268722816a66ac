package org.foursight.authoring;

import java.util.ArrayList;
import java.util.List;
import org.foursight.sources.Source;
import org.foursight.sources.Uncited;

/** The page that says of each registered paragraph what rests on it, or why nothing does. */
final class CoveragePage {

    private final Coverage coverage;

    CoveragePage(Coverage coverage) {
        this.coverage = coverage;
    }

    String write() {
        List<Coverage.Row> rows = coverage.rows();
        StringBuilder page = new StringBuilder(Markdown.head(
                "What rests on each paragraph",
                "Every registered paragraph, with the rules and questions that cite it, or what else it is for."
                        + " ×2 is two rules of a concept."));
        long byRules = rows.stream().filter(row -> !row.rules().isEmpty()).count();
        long byQuestions = rows.stream()
                .filter(row -> row.rules().isEmpty() && row.isCited())
                .count();
        long toConfirm =
                rows.stream().filter(row -> row.paragraph().toBeConfirmed()).count();
        page.append(
                        "\n| paragraphs | cited by rules | by questions only | uncited, with the reason | to be confirmed |\n")
                .append("|---|---|---|---|---|\n")
                .append(Markdown.row(
                        "" + rows.size(),
                        "" + byRules,
                        "" + byQuestions,
                        "" + (rows.size() - byRules - byQuestions),
                        "" + toConfirm));
        Markdown.grouped(rows, row -> row.source().key()).values().forEach(ofSource -> section(ofSource, page));
        return page.toString();
    }

    private static void section(List<Coverage.Row> rows, StringBuilder page) {
        Source source = rows.get(0).source();
        page.append("\n## ").append(source.key()).append("\n\n");
        page.append(Markdown.link(source.title(), source.address()))
                .append(" · ")
                .append(source.standing());
        if (source.inForceFrom() != null) {
            page.append(" · in force from ").append(source.inForceFrom());
        }
        if (source.inForceTo() != null) {
            page.append(" to ").append(source.inForceTo());
        }
        page.append(" · last reviewed ").append(source.lastReviewed()).append("\n\n");
        page.append("| paragraph | says | rules | questions, and advice never given | other use, or why no rule |\n");
        page.append("|---|---|---|---|---|\n");
        rows.forEach(row -> page.append(Markdown.row(
                row.paragraph().id(),
                row.paragraph().says() + (row.paragraph().toBeConfirmed() ? " **To be confirmed.**" : ""),
                String.join(", ", row.rules()),
                String.join(", ", row.asked()),
                use(row))));
    }

    private static String use(Coverage.Row row) {
        Uncited uncited = row.uncited();
        if (uncited == null) {
            return "";
        }
        List<String> use = new ArrayList<>();
        if (!uncited.usedBy().isEmpty()) {
            use.add("Used by " + String.join(", ", uncited.usedBy()) + ":");
        }
        use.add(uncited.why());
        return String.join(" ", use);
    }
}
