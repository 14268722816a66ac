package org.foursight.browser;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.BindException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.foursight.web.Service;
import org.foursight.web.TestSite;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Tested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.provider.EnumSource;

/** What the statement on accessibility claims is what the browser tests do. Does not run them. */
class TestedTest {

    private final Tested tested = Tested.load();
    private final String pom = read(Path.of("pom.xml"));

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void it_is_about_the_version_and_the_day_that_the_build_states() {
        assertTrue(pom.contains("<artifactId>foursight</artifactId>\n  <version>" + tested.version() + "</version>"));
        assertTrue(pom.contains("<project.build.outputTimestamp>" + tested.released() + "T"), tested.released() + "");
    }

    @Test
    void its_journeys_and_manners_are_those_of_the_tests() throws IOException {
        int journeys = 0;
        try (Stream<Path> files = Files.list(Path.of("src/test/java/org/foursight/browser"))) {
            for (Path file : files.filter(file -> file.toString().endsWith("InChromiumTest.java"))
                    .toList()) {
                journeys += read(file).split("@InEachManner\\s", -1).length - 1;
            }
        }
        assertEquals(journeys, tested.journeys());
        List<String> left =
                List.of(InEachManner.class.getAnnotation(EnumSource.class).names());
        assertEquals(Manner.values().length - left.size(), tested.manners());
        assertEquals(320, Manner.NARROW.width());
        assertEquals(4, Manner.ENLARGED.scale());
    }

    @Test
    void its_axe_is_the_one_that_runs() throws IOException {
        try (InputStream script = Objects.requireNonNull(Inspection.class.getResourceAsStream("/axe.min.js"))) {
            String first = new String(script.readNBytes(40), UTF_8);
            assertTrue(first.startsWith("/*! axe v" + tested.axe() + "\n"), first);
        }
    }

    @Test
    void the_statement_says_it() throws BindException {
        Service service = Service.start(TestSite.local(), "127.0.0.1", 0);
        try {
            String statement = new PageReader(service).open("/accessibility").text();
            assertTrue(
                    statement.contains("The tests of version " + tested.version() + ", dated " + tested.day())
                            && statement.contains(tested.journeys() + " journeys, each in " + tested.manners()),
                    statement);
        } finally {
            service.stop();
        }
    }
}
