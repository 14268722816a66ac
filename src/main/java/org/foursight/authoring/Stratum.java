package org.foursight.authoring;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.foursight.sources.Element;
import org.foursight.sources.Profile;
import org.foursight.sources.Register;

/** A stratum of the rules: a folder, and the kinds of element that its rules conclude. */
public enum Stratum {
    /** From facts to findings. */
    ELEMENTS(
            List.of(
                    "four",
                    "element",
                    "redFlag",
                    "type",
                    "predisposing",
                    "precipitating",
                    "perpetuating",
                    "protective"),
            "element"),
    /** From findings to offences and other wholes. */
    LIMBS(List.of("limb", "offence", "concern", "spo"), "limb"),
    /** From findings to what should be considered. */
    RECOMMENDATIONS(List.of("recommendation"), "recommendation"),
    /** From findings to the steps of a unit's route; its folders hold one folder a profile. */
    PROFILES(List.of("step"), "step");

    private final List<String> kinds;
    private final String usualKind;

    Stratum(List<String> kinds, String usualKind) {
        this.kinds = kinds;
        this.usualKind = usualKind;
    }

    /** Return the kinds of element its rules may conclude. */
    public List<String> kinds() {
        return kinds;
    }

    /** Return the kind of an element of it when nobody says. */
    public String usualKind() {
        return usualKind;
    }

    /** Return its folder under {@code rules/}. */
    public String folder() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Return the stratum of a folder such as {@code limbs} or {@code profiles/cheshire}. */
    public static Optional<Stratum> ofFolder(String folder) {
        for (Stratum stratum : values()) {
            boolean holds =
                    stratum == PROFILES ? folder.matches("profiles/[a-z0-9-]+") : folder.equals(stratum.folder());
            if (holds) {
                return Optional.of(stratum);
            }
        }
        return Optional.empty();
    }

    /** Return the rule file of an element, as a path under {@code rules/}. */
    static String file(Register register, Element element) {
        for (Stratum stratum : values()) {
            if (stratum.kinds.contains(element.kind())) {
                String folder = stratum == PROFILES ? "profiles/" + profile(register, element) : stratum.folder();
                return folder + "/" + element.id() + "/" + element.id() + ".drl";
            }
        }
        throw new IllegalStateException("The element " + element.id() + " is of no stratum's kind: " + element.kind()
                + ". Correct rules/elements.json.");
    }

    private static String profile(Register register, Element step) {
        return register.profiles().stream()
                .filter(profile -> profile.steps().contains(step.id()))
                .map(Profile::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(
                        "The step " + step.id() + " is in no profile. Add it to one of rules/profiles."));
    }
}
