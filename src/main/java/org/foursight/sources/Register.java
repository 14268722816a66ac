package org.foursight.sources;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.core.type.TypeReference;

/** The register of sources, elements, offences and advice texts; immutable and safe to share. */
public final class Register {

    private static final Set<String> LAW = Set.of("statute", "case");

    private final Map<String, Source> sources;
    private final Map<String, Element> elements;
    private final List<Offence> offences;
    private final Map<String, Advice> advice;
    private final Map<String, List<Advice>> sections;
    private final List<Element> inOrder;
    private final Map<String, List<Element>> kinds;
    private final Map<String, Profile> profiles;

    private Register() {
        sources = byId("source", RegisterFiles.readAll("sources", new TypeReference<Source>() {}), Source::key);
        elements = byId("element", RegisterFiles.read("elements.json", new TypeReference<>() {}), Element::id);
        offences = List.copyOf(RegisterFiles.read("offences.json", new TypeReference<List<Offence>>() {}));
        advice = byId("advice", RegisterFiles.readAll("advice", new TypeReference<Advice>() {}), Advice::id);
        inOrder = List.copyOf(elements.values());
        kinds = inOrder.stream().collect(Collectors.groupingBy(Element::kind, Collectors.toUnmodifiableList()));
        sections = inOrder.stream()
                .map(element -> advice.get(element.id()))
                .filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Advice::section, Collectors.toUnmodifiableList()));
        profiles = byId("profile", RegisterFiles.readAll("profiles", new TypeReference<Profile>() {}), Profile::id);
    }

    /**
     * Load the register.
     *
     * @throws IllegalStateException when a file is missing or wrong; the message names it
     */
    public static Register load() {
        return new Register();
    }

    private static <T> Map<String, T> byId(String what, List<T> all, Function<T, String> id) {
        Map<String, T> byId = new LinkedHashMap<>();
        for (T one : all) {
            if (byId.put(id.apply(one), one) != null) {
                throw new IllegalStateException("Two entries of rules have the " + what + " id " + id.apply(one) + ".");
            }
        }
        return byId;
    }

    /** Return every source. */
    public List<Source> sources() {
        return List.copyOf(sources.values());
    }

    /** Return every element, in the order of reports. */
    public List<Element> elements() {
        return inOrder;
    }

    /** Return every element of a kind, in the order of reports; none for a kind there is not. */
    public List<Element> ofKind(String kind) {
        return kinds.getOrDefault(kind, List.of());
    }

    /** Return every offence, in the order of reports. */
    public List<Offence> offences() {
        return offences;
    }

    /** Return the day as of which the law was reviewed: the earliest of all statutes and cases, so none was before it. */
    public LocalDate lawReviewed() {
        return sources().stream()
                .filter(source -> LAW.contains(source.standing()))
                .map(Source::lastReviewed)
                .min(Comparator.naturalOrder())
                .orElseThrow(() -> new IllegalStateException("rules/sources has no statute and no case."));
    }

    /** Return a source by its key. */
    public Source source(String key) {
        return found(sources.get(key), "source " + key);
    }

    /** Return an element by its id. */
    public Element element(String id) {
        return found(elements.get(id), "element " + id);
    }

    /** Return an element by its id, if there is one. */
    public Optional<Element> find(String id) {
        return Optional.ofNullable(elements.get(id));
    }

    /** Return the advice of a recommendation. */
    public Advice advice(String id) {
        return found(advice.get(id), "advice " + id);
    }

    /** Return the advice of one section, in the order of the elements; none for a section there is not. */
    public List<Advice> adviceOf(String section) {
        return sections.getOrDefault(section, List.of());
    }

    /** Return every profile. */
    public List<Profile> profiles() {
        return List.copyOf(profiles.values());
    }

    /** Return a profile, or the default one when there is none of that id. */
    public Profile profile(@org.jspecify.annotations.Nullable String id) {
        Profile named = id == null ? null : profiles.get(id);
        return named != null ? named : found(profiles.get(Profile.DEFAULT), "profile " + Profile.DEFAULT);
    }

    /** Return a paragraph by key and paragraph, such as {@code PHA-7/3a}. */
    public Paragraph paragraph(String citation) {
        int slash = citation.indexOf('/');
        String id = citation.substring(slash + 1);
        for (Paragraph paragraph : source(citation.substring(0, slash)).paragraphs()) {
            if (paragraph.id().equals(id)) {
                return paragraph;
            }
        }
        throw new IllegalStateException("No paragraph " + citation + " is registered. Add it to rules/sources.");
    }

    private static <T> T found(@org.jspecify.annotations.Nullable T one, String what) {
        if (one == null) {
            throw new IllegalStateException("There is no " + what + " in the register. Add it under rules/.");
        }
        return one;
    }
}
