package org.foursight.web.pages.casefile;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.casefile.Behaviour;
import org.foursight.casefile.CaseFileReader;
import org.foursight.casefile.RelationshipKind;
import org.foursight.casefile.Vocabulary;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The first answers about a case, and the case file they make. */
public final class NewCase {

    /** How it is recorded. */
    public static final List<Option> RECORDED = Choices.recorded();
    /** How the two know each other. */
    public static final List<Option> RELATIONSHIPS = Choices.relationships();
    /** What was done. */
    public static final List<Option> BEHAVIOURS = Choices.behaviours().stream()
            .filter(option -> !option.value().equals(Behaviour.OTHER_ASSOCIATED.toString()))
            .toList();

    /** What the data are kept for: the purposes of law enforcement, in words of ours. */
    public static final List<Option> PURPOSES = List.of(
            Option.of("investigate", "To investigate or detect a crime"),
            Option.of("protect", "To prevent crime and protect people from it"),
            Option.of("prosecute", "To prosecute a crime"));

    /** Whether police know who the suspect is. */
    public static final List<Option> IDENTIFIED =
            List.of(Option.of("true", "Yes"), Option.of("false", "No"), Option.of("notRecorded", "Not known yet"));

    /** What the victim is. */
    public static final List<Option> KINDS =
            List.of(Option.of("individual", "A person"), Option.of("organisation", "An organisation"));

    private static final Set<String> PERSONAL = Stream.of(
                    RelationshipKind.CURRENT_PARTNER,
                    RelationshipKind.EX_PARTNER,
                    RelationshipKind.FAMILY,
                    RelationshipKind.FRIEND,
                    RelationshipKind.ACQUAINTANCE,
                    RelationshipKind.NEIGHBOUR,
                    RelationshipKind.COLLEAGUE)
            .map(RelationshipKind::toString)
            .collect(Collectors.toUnmodifiableSet());

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private NewCase() {}

    /** Say what is wrong with the answers. */
    static Form check(Form form) {
        form.require("reference", "Enter the crime or case reference");
        if (!form.value("reference").isEmpty()
                && !form.value("reference").matches("[A-Za-z0-9][A-Za-z0-9/ ._-]{0,79}")) {
            form.refuse(
                    "reference",
                    "The reference must begin with a letter or digit and have only letters, digits, spaces and / . _ -,"
                            + " 80 at most");
        }
        if (form.value("reference").equals("new")) {
            form.refuse("reference", "Choose another reference; this one is the address of a page");
        }
        form.choose("recorded", RECORDED, "Select how it is recorded now, or that it is not known");
        form.choose("relationship", RELATIONSHIPS, "Select how the victim knows the suspect, or ‘Not known’");
        form.choose("purpose", PURPOSES, "Select what the case is kept for");
        if (!form.value("identified").isEmpty()) {
            form.choose("identified", IDENTIFIED, "Select whether police know who the suspect is, or ‘Not known yet’");
        }
        return form.choose("behaviours", BEHAVIOURS, "Select what was done in the first incident");
    }

    /** Return whether the victim is a person: between people who know each other personally nobody need say so. */
    static Optional<String> kind(Form form) {
        return PERSONAL.contains(form.value("relationship"))
                ? Optional.of("individual")
                : KINDS.stream()
                        .map(Option::value)
                        .filter(form.value("kind")::equals)
                        .findFirst();
    }

    /** Return why the first revision is made, with what the case is kept for; the case file has no field for that. */
    static String why(Form form) {
        return PURPOSES.stream()
                .filter(purpose -> form.has("purpose", purpose.value()))
                .map(purpose -> "First report. Kept for: " + purpose.label() + " (Data Protection Act 2018 s.31)")
                .findFirst()
                .orElse("First report");
    }

    /** Return the case file that the answers make. */
    static byte[] caseFile(Form form, LocalDate today) {
        ObjectNode file = MAPPER.createObjectNode();
        file.put("schema", CaseFileReader.VERSION)
                .put("reference", form.value("reference"))
                .put("asOf", today.toString())
                .put("recordedAs", form.value("recorded"));
        ObjectNode victim = file.putArray("victims").addObject().put("id", "v1");
        kind(form).ifPresent(kind -> victim.put("kind", kind));
        ObjectNode suspect = file.putArray("suspects").addObject().put("id", "s1");
        if (form.has("identified", "true") || form.has("identified", "false")) {
            suspect.put("identified", form.has("identified", "true"));
        }
        file.putArray("relationships")
                .addObject()
                .put("id", "r1")
                .put("victim", "v1")
                .put("suspect", "s1")
                .put("kind", form.value("relationship"));
        ObjectNode incident = file.putArray("incidents").addObject();
        incident.put("id", "i1").put("summary", "First report. Not described yet.");
        incident.putObject("when").put("notKnown", true);
        ArrayNode done = incident.putArray("behaviours");
        form.all("behaviours").stream().distinct().forEach(done::add);
        incident.putArray("towards").add("v1");
        incident.put("by", "s1").put("basis", Vocabulary.word(org.foursight.casefile.Basis.NOT_RECORDED));
        return MAPPER.writeValueAsBytes(file);
    }
}
