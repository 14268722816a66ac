package org.foursight.engine;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.foursight.casefile.CaseFile;
import org.foursight.casefile.CaseFileReader;
import org.foursight.facts.Facts;
import org.foursight.findings.Firing;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.junit.jupiter.api.Test;

class EngineTest {

    private static final RuleBook RULE_BOOK = Loaded.BOOK;

    @Test
    void a_session_used_again_carries_nothing_from_one_case_to_the_next() {
        List<CaseFile> caseFiles = new ArrayList<>();
        CaseFileReader reader = CaseFileReader.standard();
        DemonstrationCases cases = Loaded.CASES;
        cases.all().forEach(listed -> caseFiles.add(reader.read(cases.caseFile(listed.id()))));
        Map<CaseFile, List<Firing>> alone = new LinkedHashMap<>();
        caseFiles.forEach(caseFile -> alone.put(caseFile, run(new Engine(RULE_BOOK), caseFile)));

        Engine shared = new Engine(RULE_BOOK);
        IntStream.range(0, 20).parallel().forEach(round -> {
            List<CaseFile> order = new ArrayList<>(caseFiles);
            Collections.shuffle(order, new Random(round));
            order.forEach(caseFile -> assertEquals(alone.get(caseFile), run(shared, caseFile), caseFile.reference()));
        });
    }

    private static List<Firing> run(Engine engine, CaseFile caseFile) {
        return engine.run(Facts.of(caseFile), caseFile.asOf());
    }
}
