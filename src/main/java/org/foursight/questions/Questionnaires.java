package org.foursight.questions;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.foursight.sources.RegisterFiles;
import tools.jackson.core.type.TypeReference;

/** Every questionnaire, as its data file states it; immutable and safe to share. */
public final class Questionnaires {

    private final List<Questionnaire> all;
    private final Map<String, Asked> asked = new HashMap<>();
    private final Map<String, List<Asked>> informing = new HashMap<>();

    private Questionnaires(List<Questionnaire> all) {
        this.all = List.copyOf(all);
        for (Questionnaire questionnaire : all) {
            for (Item item : questionnaire.items()) {
                Asked one = new Asked(questionnaire.id() + "/" + item.id(), item);
                asked.put(one.id(), one);
                item.informs()
                        .forEach(element -> informing
                                .computeIfAbsent(element, key -> new ArrayList<>())
                                .add(one));
            }
        }
    }

    /** Load the questionnaires. */
    public static Questionnaires load() {
        return new Questionnaires(RegisterFiles.readAll("questions", new TypeReference<Questionnaire>() {}));
    }

    /** Return every questionnaire, in the order of the index. */
    public List<Questionnaire> all() {
        return all;
    }

    /** Return one questionnaire. */
    public Optional<Questionnaire> byId(String id) {
        return all.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /** Return one question by questionnaire and item, such as {@code knowledge/told-to-stop}; empty when nobody asks it. */
    public Optional<Item> item(String id) {
        return Optional.ofNullable(asked.get(id)).map(Asked::item);
    }

    /** Return the questions whose answer can inform an element. */
    public List<Asked> itemsInforming(String element) {
        return List.copyOf(informing.getOrDefault(element, List.of()));
    }

    /**
     * One question with the id it has among all questionnaires.
     *
     * @param id questionnaire and item, such as {@code knowledge/told-to-stop}
     * @param item the question
     */
    public record Asked(String id, Item item) {}
}
