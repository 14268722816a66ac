package org.foursight.report;

import java.util.List;
import java.util.stream.Collectors;
import org.foursight.facts.Words;
import org.foursight.findings.Status;

/** Lines of Markdown, with the ways in which elements, reasons and advice are written. */
final class MarkdownText {

    private final StringBuilder out = new StringBuilder();

    void element(ElementReport element) {
        line("**" + element.label() + ": " + StatusWords.of(element.status()) + ".** " + element.test());
        line("");
        for (Reason reason : element.reasons()) {
            reason(
                    element.status() == Status.CONFLICT
                            ? "- " + StatusWords.concluded(reason.concludes()) + ": "
                            : "- ",
                    reason);
        }
        for (Question question : element.questions()) {
            line("- To find out (" + StatusWords.asked(question.whoCanAnswer()) + "): " + question.prompt() + " `"
                    + question.id() + "`");
        }
        for (WhyNot whyNot : element.whyNot()) {
            if (whyNot.state().equals("blocked")) {
                whyNot(whyNot);
            }
        }
        if (element.reasons().isEmpty()
                && element.questions().isEmpty()
                && element.whyNot().isEmpty()) {
            line("- Nothing recorded lets a rule conclude.");
        }
        line("");
    }

    void reason(String lead, Reason reason) {
        String facts = reason.facts().stream()
                .map(fact -> text(fact.words()) + " [" + String.join(", ", fact.entries()) + "]")
                .distinct()
                .collect(Collectors.joining("; "));
        String because = reason.because().isEmpty() ? "" : "because of " + names(reason.because());
        String grounds = facts.isEmpty() ? because : because.isEmpty() ? facts : facts + "; " + because;
        line(lead + (grounds.isEmpty() ? "" : Character.toUpperCase(grounds.charAt(0)) + grounds.substring(1) + ". ")
                + reason.gist() + " · " + reason.citation().source() + ", "
                + reason.citation().standing()
                + (reason.citation().toBeConfirmed() ? " (to be confirmed)" : "") + " · rule `" + reason.rule() + "`");
    }

    void looseAnswers(List<LooseAnswer> answers) {
        for (LooseAnswer answer : answers) {
            line("**Look at this answer.** Answer " + answer.entry() + " to `" + text(answer.question()) + "`: "
                    + answer.why() + ".");
            line("");
        }
    }

    void item(AdviceItem item) {
        String about = item.isAboutSeveral() ? "About " + item.about().replace("~", " by ") + ". " : "";
        line("**" + item.title() + "** (" + item.owner() + due(item) + "). " + about + text(item.text()));
        line("");
        item.reasons().forEach(reason -> reason("- ", reason));
        line("");
    }

    private void whyNot(WhyNot whyNot) {
        StringBuilder line = new StringBuilder("- Not `" + whyNot.rule() + "`: ");
        for (Missing missing : whyNot.missing()) {
            String recorded = missing.recorded().stream()
                    .map(fact -> text(fact.words())
                            + (fact.entries().isEmpty() ? "" : " [" + String.join(", ", fact.entries()) + "]"))
                    .collect(Collectors.joining("; "));
            line.append(line.charAt(line.length() - 2) == ':' ? "" : "; ")
                    .append("wants ")
                    .append(text(missing.wants()))
                    .append(
                            recorded.isEmpty()
                                    ? missing.against() ? " (not so)" : " (not known)"
                                    : (missing.against() ? " (recorded: " : " (so far: ") + recorded + ")");
        }
        line(line + ".");
    }

    /** Write each reason of an element behind what it says for or against. */
    void weighed(ElementReport element, String met, String notMet) {
        line("**" + element.label() + ".** " + element.test());
        line("");
        for (Reason reason : element.reasons()) {
            reason("- " + (reason.concludes().equals(Status.MET.name()) ? met : notMet) + ": ", reason);
        }
        if (element.reasons().isEmpty()) {
            line("- Nothing recorded says anything on it.");
        }
        line("");
    }

    private static String due(AdviceItem item) {
        return item.due() == null ? "" : ", by " + Words.date(item.due());
    }

    static String names(List<Named> elements) {
        return elements.stream().map(Named::label).collect(Collectors.joining("; "));
    }

    /** Text from a case file must not be taken for Markdown or markup. */
    static String text(String recorded) {
        return recorded.replaceAll("([\\\\`*_{}\\[\\]<>#|])", "\\\\$1").replace('\n', ' ');
    }

    void line(String text) {
        out.append(text).append('\n');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
