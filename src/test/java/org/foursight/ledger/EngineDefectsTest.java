package org.foursight.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import org.drools.model.codegen.ExecutableModelProject;
import org.foursight.casefile.Entry;
import org.foursight.facts.Fact;
import org.foursight.findings.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.api.runtime.KieSession;
import org.kie.internal.utils.KieHelper;

/**
 * The second reading finds both known ways in which Drools 10.2.0 misses firings when rules are spread over packages.
 *
 * <p>In the rule book every rule is in one package, where neither happens.
 */
@ResourceLock("the name under which Drools keeps rules that are built at run time")
public class EngineDefectsTest {

    private static final String ABOUT = "v1~s1";
    private static final String HEAD =
            "import org.foursight.ledger.EngineDefectsTest.*;\nimport org.foursight.findings.Finding;\n";

    public record Contact(String about, List<Entry> entries) implements Fact {
        @Override
        public String inWords() {
            return "contact";
        }
    }

    public record Withdrawal(String about, List<Entry> entries) implements Fact {
        @Override
        public String inWords() {
            return "withdrawal";
        }
    }

    public record Breach(String about, List<Entry> entries) implements Fact {
        @Override
        public String inWords() {
            return "breach";
        }
    }

    public record Case(String about, List<Entry> entries) implements Fact {
        @Override
        public String inWords() {
            return "case";
        }
    }

    public record Incident(String about, List<Entry> entries) implements Fact {
        @Override
        public String inWords() {
            return "incident";
        }
    }

    @Test
    void an_exists_that_stops_firing_beside_a_sibling_in_another_package() {
        String big = rule("big1", "Case()") + rule("big2", "Incident()") + rule("big3", "Contact()");
        String lost = rule("lost", "exists (Contact() and not Withdrawal())");
        String sibling = rule("sibling", "exists (Contact() and Breach())");
        List<Fact> facts = List.of(new Case(ABOUT, List.of()), new Contact(ABOUT, List.of()));
        assertEquals(List.of("lost"), missed(facts, List.of(), big, lost, sibling));
        assertEquals(List.of(), missed(facts, List.of(), big + lost + sibling));
    }

    @Test
    void a_count_that_does_not_fire_when_facts_arrive_late() {
        String big = rule("big1", "exists (Contact() and not Withdrawal())")
                + rule("big2", "Withdrawal()")
                + rule("big3", "Contact()");
        String spread = rule("lost", "Case()\naccumulate($i : Incident(); $n : count($i); $n > 0)")
                + rule("shared", "Case()\nBreach()");
        List<Fact> late = List.of(new Incident(ABOUT, List.of()));
        List<Fact> early = List.of(new Case(ABOUT, List.of()));
        assertEquals(List.of("lost"), missed(early, late, big, spread));
        assertEquals(List.of(), missed(early, late, big + spread));
    }

    private static String rule(String name, String conditions) {
        return "rule \"" + name + "\"\nwhen\n" + conditions + "\nthen\n    insertLogical(Finding.met(\"" + name
                + "\", \"" + ABOUT + "\"));\nend\n";
    }

    /** Return the rules that hold by the second reading and that the engine did not fire. */
    private static List<String> missed(List<Fact> early, List<Fact> late, String... packages) {
        KieHelper helper = new KieHelper();
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < packages.length; i++) {
            helper.addContent("package p" + i + ";\n" + HEAD + packages[i], ResourceType.DRL);
            text.append(packages[i]);
        }
        KieBase base = helper.build(ExecutableModelProject.class);
        KieSession session = base.newKieSession();
        List<Fact> facts = new ArrayList<>(early);
        facts.addAll(late);
        try {
            early.forEach(session::insert);
            session.fireAllRules();
            late.forEach(session::insert);
            session.fireAllRules();
            List<Object> concluded = List.copyOf(session.getObjects());
            List<String> missed = new ArrayList<>();
            Matcher names = java.util.regex.Pattern.compile("rule \"(\\w+)\"").matcher(text);
            while (names.find()) {
                String name = names.group(1);
                Holding holding = Objects.requireNonNull(Holding.of(facts).get(ABOUT));
                List<Condition> conditions = ConditionParser.conditions(name, text.toString());
                boolean holds = Reached.of(conditions, holding).conditions() == conditions.size();
                if (holds && !concluded.contains(Finding.met(name, ABOUT))) {
                    missed.add(name);
                }
            }
            return missed;
        } finally {
            session.dispose();
        }
    }
}
