package org.foursight.web.pages.review;

import java.util.List;
import java.util.stream.Stream;
import org.foursight.review.About;
import org.foursight.web.pages.desk.Choices;
import org.foursight.web.pages.desk.Form;
import org.foursight.web.pages.desk.Option;
import org.foursight.web.pages.desk.Seen;
import org.jspecify.annotations.Nullable;

/** About whom a decision is, in a case with several victims or suspects. */
final class Whom {

    private static final String ALL = "all";

    private Whom() {}

    /** Return what to choose from: each two people, and all of them; nothing where there are only two. */
    static List<Option> options(Seen seen) {
        List<String> pairs = seen.handling().pairs();
        return pairs.size() < 2
                ? List.of()
                : Stream.concat(
                                pairs.stream()
                                        .map(pair -> Option.of(
                                                pair,
                                                Choices.capital(seen.page().who(pair)))),
                                Stream.of(Option.of(ALL, "The same for all of them")))
                        .toList();
    }

    /** Return whom a form chose; null for all. */
    static @Nullable About about(Form form) {
        String chosen = form.value("about");
        return chosen.isEmpty() || chosen.equals(ALL) ? null : About.of(chosen);
    }
}
