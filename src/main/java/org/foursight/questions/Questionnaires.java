package org.foursight.questions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.foursight.sources.RegisterFiles;
import tools.jackson.core.type.TypeReference;

/** Every questionnaire, as its data file states it; immutable and safe to share. */
public final class Questionnaires {

    private final List<Questionnaire> all;

    private Questionnaires(List<Questionnaire> all) {
        this.all = all;
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

    /** Return the questions whose answer can inform an element. */
    public List<Asked> itemsInforming(String element) {
        List<Asked> asked = new ArrayList<>();
        for (Questionnaire questionnaire : all) {
            for (Item item : questionnaire.items()) {
                if (item.informs().contains(element)) {
                    asked.add(new Asked(questionnaire.id() + "/" + item.id(), item));
                }
            }
        }
        return asked;
    }

    /**
     * One question with the id it has among all questionnaires.
     *
     * @param id questionnaire and item, such as {@code knowledge/told-to-stop}
     * @param item the question
     */
    public record Asked(String id, Item item) {}
}
