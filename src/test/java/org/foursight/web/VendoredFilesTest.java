package org.foursight.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foursight.screening.DemonstrationCases;
import org.foursight.web.pages.PageReader;
import org.foursight.web.pages.Walk;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What pages load: files of ours, others that are listed with licence and hash, nothing from elsewhere, and little. */
class VendoredFilesTest {

    private static final Path ASSETS = Path.of("web/assets");
    private static final Pattern ROW =
            Pattern.compile("\\| `([^`]+)` \\| [^|]+ \\| [^|]+ \\| [^|]*[A-Za-z][^|]* \\| ([0-9a-f]{64}) \\|");
    private static final int MOST_BYTES = 260_000;
    private static final int MOST_BYTES_OF_A_PAGE = 60_000;
    private static final int PARTS = 20;
    private static String list = "";
    private static Service service;

    @BeforeAll
    static void start() throws IOException {
        list = Files.readString(ASSETS.resolve("README.md"));
        service = Service.start(TestSite.local(), "127.0.0.1", 0);
    }

    @AfterAll
    static void stop() {
        service.stop();
    }

    private static boolean isOurs(String name) {
        return list.substring(0, list.indexOf("Not ours")).contains("`" + name + "`");
    }

    private static boolean isListed(String name, byte[] bytes) throws NoSuchAlgorithmException {
        String hash =
                HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        Matcher row = ROW.matcher(list);
        return row.results()
                .anyMatch(one -> one.group(1).equals(name) && one.group(2).equals(hash));
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).toList();
        }
    }

    private static byte[] bytes(String address) {
        try {
            return Browser.of(service)
                    .client()
                    .send(
                            HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + service.port() + address))
                                    .build(),
                            BodyHandlers.ofByteArray())
                    .body();
        } catch (IOException | InterruptedException failed) {
            throw new AssertionError(address, failed);
        }
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    @Test
    void every_file_that_pages_name_is_ours_or_listed_with_its_hash() throws Exception {
        Set<String> named = new TreeSet<>();
        for (Path template : files(Path.of("web/templates"))) {
            Pattern.compile("/assets/([a-z.-]+)")
                    .matcher(Files.readString(template))
                    .results()
                    .forEach(found -> named.add(found.group(1)));
        }
        assertTrue(named.contains("foursight.css") && named.contains("swagger-ui-bundle.js"), named.toString());
        for (String name : named) {
            byte[] sent = bytes("/assets/" + name);
            assertTrue(sent.length > 100, name);
            assertTrue(isOurs(name) != isListed(name, sent), name);
        }
    }

    @Test
    void every_file_and_typeface_that_is_kept_here_is_ours_or_listed_with_its_hash() throws Exception {
        Set<String> kept = new TreeSet<>();
        List<Path> all = Stream.concat(
                        files(ASSETS).stream().filter(file -> !name(file).equals("README.md")),
                        Stream.concat(files(Path.of("src/main")).stream(), files(Path.of("web")).stream())
                                .filter(file -> name(file).matches(".*\\.(ttf|otf|woff2?|eot|svg|png|jpe?g|gif|ico)")))
                .toList();
        for (Path file : all) {
            kept.add(name(file));
            assertTrue(isOurs(name(file)) != isListed(name(file), Files.readAllBytes(file)), file.toString());
        }
        Set<String> rows = ROW.matcher(list)
                .results()
                .map(row -> row.group(1))
                .filter(name -> !name.startsWith("swagger-ui"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertFalse(rows.isEmpty());
        assertTrue(kept.containsAll(rows), rows + " " + kept);
    }

    @Test
    void nothing_is_loaded_from_elsewhere() throws IOException {
        for (Path template : files(Path.of("web/templates"))) {
            String text = Files.readString(template);
            assertFalse(
                    Pattern.compile("(src|srcset|action|<link[^>]* href)=\"(https?:)?//")
                            .matcher(text)
                            .find(),
                    template.toString());
        }
        for (Path file : files(ASSETS)) {
            if (!name(file).equals("README.md")) {
                String text = Files.readString(file);
                assertFalse(text.contains("://") || text.contains("@import") || text.contains("url("), file.toString());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/workshops", "result"})
    void the_first_load_of_a_page_is_small(String address) {
        small(address.equals("result") ? result() : address);
    }

    @ParameterizedTest
    @MethodSource("demonstrations")
    void the_report_on_a_demonstration_and_every_part_of_it_are_small(String id) {
        Deque<String> open = new ArrayDeque<>(List.of("/demonstrations/" + id));
        Set<String> seen = new TreeSet<>(open);
        while (!open.isEmpty()) {
            String path = open.remove();
            for (Element link :
                    small(path).select("a[href*=/" + id + "/parts/], a[href*=/" + id + "/why/], a[href^=?]")) {
                String next = link.attr("href");
                next = next.startsWith("?") ? path.replaceFirst("[?].*", "") + next : next;
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        assertTrue(seen.size() > PARTS, seen.toString());
    }

    static List<String> demonstrations() {
        return DemonstrationCases.load().all().stream().map(one -> one.id()).toList();
    }

    /** Open a page, and see that neither it nor what it loads is large. */
    private static Document small(String path) {
        byte[] page = bytes(path);
        Document read = Jsoup.parse(new String(page, UTF_8));
        List<String> loaded = read.select("link[rel=stylesheet], script[src], img").stream()
                .map(one -> one.attr(one.hasAttr("href") ? "href" : "src"))
                .toList();
        assertFalse(loaded.isEmpty(), path);
        int total = page.length
                + loaded.stream().mapToInt(file -> bytes(file).length).sum();
        assertTrue(total < MOST_BYTES, path + " loads " + total + " bytes");
        assertTrue(page.length < MOST_BYTES_OF_A_PAGE, path + " has " + page.length + " bytes");
        assertFalse(read.text().contains("Our own failure") || read.text().contains("There is no such"), path);
        return read;
    }

    private static String result() {
        PageReader reader = new PageReader(service);
        Walk walk = new Walk(reader);
        walk.create("VF/1");
        walk.view(walk.screen(reader.path()));
        return reader.path();
    }
}
