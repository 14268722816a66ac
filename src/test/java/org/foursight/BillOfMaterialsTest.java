package org.foursight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The list of libraries that a build with a network puts into the program. It says nothing of what is inside them. */
class BillOfMaterialsTest {

    /** One of these is enough of those that a library offers. */
    private static final Set<String> TAKEN = Set.of(
            "Apache-2.0",
            "MIT",
            "MIT-0",
            "EPL-1.0",
            "EPL-2.0",
            "BSD-2-Clause",
            "BSD-3-Clause",
            "EDL-1.0",
            "CC0-1.0",
            "MPL-2.0",
            // Of a library that is used as it comes and that anybody can exchange by building again.
            "LGPL-2.1-or-later",
            "OFL-1.1",
            "Unlicense",
            "Public Domain",
            "Public domain",
            "BSD licence");

    @Test
    void every_library_of_the_program_is_listed() throws IOException {
        Set<String> listed = new TreeSet<>();
        for (JsonNode component : components()) {
            assertTrue(component.get("hashes").toString().contains("SHA-256"), component.toString());
            listed.add(component.get("name").asString() + "-"
                    + component.get("version").asString() + ".jar");
        }
        List<String> used = new ArrayList<>();
        for (String main : List.of(
                "io.javalin.Javalin", "org.jdbi.v3.core.Jdbi", "org.kie.api.KieBase", "gg.jte.TemplateEngine")) {
            used.add(jar(main));
        }
        assertTrue(listed.containsAll(used), used + " in " + listed);
    }

    @Test
    void every_library_comes_under_terms_that_this_project_takes() throws IOException {
        List<String> others = new ArrayList<>();
        for (JsonNode component : components()) {
            Set<String> offered = new TreeSet<>();
            component.path("licenses").forEach(one -> {
                JsonNode licence = one.path("license");
                offered.add(one.path("expression")
                        .asString(
                                licence.path("id").asString(licence.path("name").asString("none"))));
            });
            if (offered.stream().noneMatch(TAKEN::contains)) {
                others.add(component.get("name").asString() + " " + offered);
            }
        }
        assertEquals(List.of(), others);
    }

    private static JsonNode components() throws IOException {
        try (InputStream list = BillOfMaterialsTest.class.getResourceAsStream("/META-INF/foursight.cdx.json")) {
            assumeTrue(list != null, "a build without a network lists no libraries");
            return JsonMapper.shared().readTree(list).get("components");
        }
    }

    private static String jar(String type) {
        try {
            String path = Class.forName(type)
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .getPath();
            return path.substring(path.lastIndexOf('/') + 1);
        } catch (ClassNotFoundException missing) {
            throw new AssertionError(missing);
        }
    }
}
