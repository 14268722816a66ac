package org.foursight.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.foursight.findings.Binding;
import org.foursight.findings.Firing;
import org.foursight.findings.Status;
import org.foursight.sources.Advice;
import org.foursight.sources.Element;
import org.foursight.sources.Register;

/** Finds the words for each recommendation the rules made. */
final class AdviceShelf {

    private final Register register;
    private final Reasons reasons;

    AdviceShelf(Register register, Reasons reasons) {
        this.register = register;
        this.reasons = reasons;
    }

    List<AdviceItem> all(Outcome outcome, List<PairReport> pairs) {
        return items(outcome, pairs, "recording", "legal", "timeLimit", "code", "investigation", "safeguard");
    }

    List<AdviceItem> items(Outcome outcome, List<PairReport> pairs, String... sections) {
        List<AdviceItem> items = new ArrayList<>();
        pairs.forEach(pair -> items.addAll(items(outcome, pair.about(), sections)));
        items.sort(Comparator.comparingInt(AdviceItem::priority));
        return List.copyOf(items);
    }

    List<AdviceItem> items(Outcome outcome, String about, String... sections) {
        List<AdviceItem> items = new ArrayList<>();
        for (Element element : register.elements()) {
            if (element.kind().equals("recommendation") && outcome.status(element.id(), about) == Status.MET) {
                Advice advice = register.advice(element.id());
                if (List.of(sections).contains(advice.section())) {
                    List<Firing> firings = outcome.firings(element.id(), about);
                    items.add(new AdviceItem(
                            advice.id(),
                            about,
                            advice.title(),
                            filled(advice.text(), firings),
                            advice.owner(),
                            advice.priority(),
                            reasons.of(firings)));
                }
            }
        }
        items.sort(Comparator.comparingInt(AdviceItem::priority));
        return List.copyOf(items);
    }

    private static String filled(String text, List<Firing> firings) {
        String filled = text;
        for (Binding binding : firings.get(0).bindings()) {
            filled = filled.replace("{" + binding.name() + "}", binding.value());
        }
        return filled;
    }
}
