package org.foursight.web.pages.result;

import java.util.List;
import org.foursight.documents.CrimeReportText;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;

/** The form that asks in which form a case leaves, and for whom. */
public final class ExportForm {

    /** In which form a case can leave, with what each contains. */
    public static final List<Option> FORMATS = List.of(
            new Option(
                    "text",
                    "Text for the crime report",
                    "In short, decisions, what the entries support, how to record, time limit, red flags, advice, the entry on"
                            + " an order, what is not known; in parts to copy. Nothing that people wrote but their reasons."),
            new Option(
                    "print",
                    "Print version",
                    "The whole report with decisions, reasons, picture and table of the incidents. As recorded: nothing is"
                            + " taken out."),
            new Option(
                    "pdf",
                    "PDF",
                    "The report with decisions, reasons, red flags, concern, formulation, order with terms, route, advice and"
                            + " the incidents in words and as a table. Not in it: the picture, the draft for the legal team,"
                            + " why each type of motivation or step is not concluded."),
            new Option("word", "Word", "The same, to work on; for systems of the force."),
            new Option(
                    "bundle",
                    "Bundle for disclosure (JSON)",
                    "Case file, report, decisions, and the hashes to check them with. As recorded: nothing is taken out."));

    /** Whether letters are written without accents. */
    public static final List<Option> ASCII =
            List.of(Option.of("yes", "Plain letters only: accents are taken off, for systems that garble them"));

    private ExportForm() {}

    static Form blank() {
        return Form.blank().put("longest", CrimeReportText.USUAL);
    }

    /** Say in the form what is wrong with it. */
    static Form checked(Form form) {
        form.choose("format", FORMATS, "Select in which form the case leaves");
        form.require("recipient", "Say who it is for: body, role and means");
        boolean fits = longest(form) >= CrimeReportText.SHORTEST && longest(form) <= CrimeReportText.LONGEST;
        return !form.has("format", "text") || fits
                ? form
                : form.refuse(
                        "longest",
                        "Length of a part must be between " + CrimeReportText.SHORTEST + " and "
                                + CrimeReportText.LONGEST + " characters");
    }

    static int longest(Form form) {
        String asked = form.value("longest").replace(",", "");
        return asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 0;
    }
}
