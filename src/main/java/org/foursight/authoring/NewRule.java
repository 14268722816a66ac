package org.foursight.authoring;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A rule to be written: what its skeleton is made from.
 *
 * @param concept the element it is to conclude, in kebab-case
 * @param stratum its folder under {@code rules/}, such as {@code elements} or {@code profiles/cheshire}
 * @param kind the kind of element; null for the usual one of the stratum
 * @param source the paragraph it rests on, such as {@code PHA-7/3a}
 * @param met whether it concludes met rather than not met
 */
public record NewRule(
        String concept, String stratum, @Nullable String kind, String source, boolean met) {

    /**
     * Write the skeleton into a folder of rules, and return what was written, one line a file.
     *
     * <p>Nothing is written when anything is wrong, and no file that exists is written over.
     *
     * @throws AuthoringException when it cannot be done; the message says why and what to do
     */
    public List<String> writeInto(Path rules) throws AuthoringException, IOException {
        RulesFolder folder = RulesFolder.check(rules);
        Stratum of = checkedStratum(folder);
        String kindOf = kind == null ? of.usualKind() : kind;
        check(of.kinds().contains(kindOf), "an element of " + stratum + " is one of " + of.kinds() + ", not " + kindOf);
        check(concept.matches("[a-z][a-z0-9]*(-[a-z0-9]+)*"), "write the concept in small letters with hyphens");
        JsonNode text = source(folder);
        String elements = folder.text("elements.json");
        check(
                RulesFolder.entry(folder.json("elements.json"), "id", concept) == null,
                "elements.json has " + concept + " already: change its rules, or choose another name");
        Path existing = folder.concept(concept);
        check(existing == null, existing + " exists already: change what is in it, or choose another name");

        Skeleton skeleton = new Skeleton(this, kindOf, text);
        String home = stratum + "/" + concept + "/";
        Map<String, String> created = new LinkedHashMap<>();
        created.put(home + concept + ".drl", skeleton.rule());
        created.put(home + "scenarios.md", skeleton.scenarios());
        Map<String, String> changed = new LinkedHashMap<>();
        changed.put("elements.json", ListFile.afterLast(elements, "\"kind\": \"" + kindOf + "\"", skeleton.element()));
        if (of == Stratum.RECOMMENDATIONS) {
            created.put("advice/" + concept + ".json", skeleton.advice());
            changed.put("index.json", ListFile.sorted(folder.text("index.json"), "advice", concept + ".json"));
        }
        if (RulesFolder.entry(text.path("paragraphs"), "id", paragraph()) == null) {
            String file = "sources/" + key() + ".json";
            changed.put(file, ListFile.atEnd(folder.text(file), skeleton.paragraph()));
        }
        for (String file : created.keySet()) {
            check(!folder.has(file), folder.path(file) + " exists already: move it away, or choose another name");
        }
        return write(folder, created, changed);
    }

    String key() {
        return source.substring(0, Math.max(0, source.indexOf('/')));
    }

    String paragraph() {
        return source.substring(source.indexOf('/') + 1);
    }

    private Stratum checkedStratum(RulesFolder folder) throws AuthoringException {
        Stratum of = Stratum.ofFolder(stratum)
                .orElseThrow(() -> new AuthoringException("there is no stratum " + stratum
                        + ". Choose elements, limbs, recommendations or profiles/<profile>."));
        check(
                of != Stratum.PROFILES || folder.has(stratum + ".json"),
                "there is no profile rules/" + stratum + ".json: write it first, as rules/profiles/default.json is");
        return of;
    }

    private JsonNode source(RulesFolder folder) throws AuthoringException, IOException {
        check(
                source.matches("[A-Z0-9-]+/[A-Za-z0-9.-]+"),
                "name the paragraph as its source and its place, such as PHA-7/3a, and not " + source);
        String file = "sources/" + key() + ".json";
        check(
                folder.has(file),
                "no source " + key() + " is registered: write rules/" + file
                        + " as the other sources are, and name it in rules/index.json");
        return folder.json(file);
    }

    private static List<String> write(RulesFolder folder, Map<String, String> created, Map<String, String> changed)
            throws IOException {
        List<String> done = new ArrayList<>();
        for (Map.Entry<String, String> file : created.entrySet()) {
            Path path = folder.path(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue(), StandardOpenOption.CREATE_NEW);
            done.add("wrote " + path);
        }
        for (Map.Entry<String, String> file : changed.entrySet()) {
            done.add("added to " + Files.writeString(folder.path(file.getKey()), file.getValue()));
        }
        return done;
    }

    private static void check(boolean holds, String wrong) throws AuthoringException {
        if (!holds) {
            throw new AuthoringException(wrong + ".");
        }
    }
}
