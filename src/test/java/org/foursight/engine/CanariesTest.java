package org.foursight.engine;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.drools.model.codegen.ExecutableModelProject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.kie.api.KieBase;
import org.kie.api.io.ResourceType;
import org.kie.internal.utils.KieHelper;

/** Shows that the canaries fire in one package and catch both known defects once rules are spread over several. */
@ResourceLock("the name under which Drools keeps rules that are built at run time")
class CanariesTest {

    private static final String IMPORTS = "import org.foursight.engine.Canary.*;\n";

    @Test
    void the_canaries_fire_in_one_package() throws Exception {
        String drl = Files.readString(Path.of("src/main/kie/canaries/canaries.drl"));
        assertDoesNotThrow(() -> Canaries.check(build(drl)));
    }

    @Test
    void the_first_canary_catches_a_sibling_in_another_package() {
        KieBase spread = build(
                "package a;\n" + IMPORTS
                        + "rule \"big1\" when Case() then end\nrule \"big2\" when Incident() then end\n"
                        + "rule \"big3\" when Contact() then end\n",
                "package b;\n" + IMPORTS + "rule \"x\" when exists (Contact() and not Withdrawal()) then"
                        + " insertLogical(new Song(\"exists-and-not\")); end\n",
                "package c;\n" + IMPORTS + "rule \"y\" when exists (Contact() and Breach()) then"
                        + " insertLogical(new Song(\"exists-and\")); end\n");
        EngineDefect defect = assertThrows(EngineDefect.class, () -> Canaries.check(spread));
        assertTrue(String.valueOf(defect.getMessage()).contains("exists-and-not"), defect.getMessage());
    }

    @Test
    void the_second_canary_catches_a_shared_pattern_outside_the_largest_package() {
        KieBase spread = build(
                "package a;\n" + IMPORTS + "rule \"big1\" when exists (Contact() and not Withdrawal()) then"
                        + " insertLogical(new Song(\"exists-and-not\")); end\n"
                        + "rule \"big2\" when Withdrawal() then end\nrule \"big3\" when Song() then end\n",
                "package b;\n" + IMPORTS + "rule \"r1\" when Case() accumulate($i : Incident(); $n : count($i); $n > 0)"
                        + " then insertLogical(new Song(\"late-accumulate\")); end\n"
                        + "rule \"r2\" when Case() Breach() then insertLogical(new Song(\"shared\")); end\n");
        EngineDefect defect = assertThrows(EngineDefect.class, () -> Canaries.check(spread));
        assertTrue(String.valueOf(defect.getMessage()).contains("late-accumulate"), defect.getMessage());
    }

    private static KieBase build(String... packages) {
        KieHelper helper = new KieHelper();
        for (String drl : packages) {
            helper.addContent(drl, ResourceType.DRL);
        }
        return helper.build(ExecutableModelProject.class);
    }
}
