package org.foursight.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.foursight.casefile.Hostile;
import org.foursight.casefile.HostileCaseFiles;
import org.foursight.screening.DemonstrationCases;
import org.foursight.screening.Loaded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Case files meant to break the program, on the command line, all in one run so that the rules load once. */
class HostileFileTest {

    @TempDir
    private Path folder;

    @Test
    void each_hostile_file_is_refused_by_name_and_a_good_one_is_still_screened() throws Exception {
        List<Hostile> hostile = HostileCaseFiles.all();
        List<String> line = new ArrayList<>(List.of("screen"));
        for (int i = 0; i < hostile.size(); i++) {
            line.add(file(i + ".json", hostile.get(i).body()));
        }
        DemonstrationCases cases = Loaded.CASES;
        line.add(file("good.json", cases.caseFile(cases.all().get(0).id())));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(
                line.toArray(String[]::new),
                new ByteArrayInputStream(new byte[0]),
                new PrintStream(out, true, UTF_8),
                new PrintStream(err, true, UTF_8));
        assertEquals(2, code);
        assertTrue(out.toString(UTF_8).startsWith("# Foursight report"), out.toString(UTF_8));
        assertEquals(
                1,
                out.toString(UTF_8)
                        .lines()
                        .filter(text -> text.startsWith("# "))
                        .count());
        List<String> complaints = err.toString(UTF_8).lines().toList();
        for (int i = 0; i < hostile.size(); i++) {
            String name = line.get(i + 1) + ": ";
            String first = complaints.stream()
                    .filter(complaint -> complaint.startsWith(name))
                    .findFirst()
                    .orElse("nothing");
            assertTrue(first.startsWith(name + hostile.get(i).path() + ": "), hostile.get(i) + ": " + first);
            assertTrue(first.contains(hostile.get(i).message()), hostile.get(i) + ": " + first);
        }
        complaints.forEach(complaint -> assertFalse(
                complaint.contains("Exception") || complaint.startsWith("\tat ") || complaint.contains(".java:"),
                complaint));
    }

    private String file(String name, byte[] content) throws Exception {
        return Files.write(folder.resolve(name), content).toString();
    }
}
