package org.foursight.engine;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import org.drools.model.Model;
import org.drools.modelcompiler.KieBaseBuilder;
import org.foursight.sources.Element;
import org.foursight.sources.RegisterFiles;
import org.foursight.sources.Rule;
import org.kie.api.KieBase;
import org.kie.api.definition.KiePackage;
import tools.jackson.core.type.TypeReference;

/** All rules compiled, with the hash that is shown on every report; immutable and safe to share. */
public final class RuleBook {

    private static final String MODEL_LIST = "META-INF/kie/org.foursight/foursight/drools-model";
    /** Most rules are recommendations: they are looked for there first. */
    private static final List<String> STRATA = List.of("recommendations", "elements", "limbs");

    private static final String VERSION = "2026.1";

    private final KieBase base;
    private final Map<String, Rule> rules;
    private final String hash;

    private RuleBook(KieBase base, Map<String, Rule> rules, String hash) {
        this.base = base;
        this.rules = rules;
        this.hash = hash;
    }

    /**
     * Load the rules that the build compiled, and run the start-up canaries in them.
     *
     * @throws EngineDefect when they are missing, a canary does not fire, or a rule lacks its metadata; the message says which
     */
    public static RuleBook load() {
        List<String> folders = folders();
        // Reading some hundred small files does not need the rules, nor they the files.
        CompletableFuture<Map<String, String>> texts = CompletableFuture.supplyAsync(() -> texts(folders));
        KieBase base = KieBaseBuilder.createKieBaseFromModel(models());
        Canaries.check(base);
        Map<String, String> read = texts.join();
        Map<String, String> files = new TreeMap<>();
        List<Rule> all = new ArrayList<>();
        for (KiePackage part : base.getKiePackages()) {
            for (org.kie.api.definition.rule.Rule rule : part.getRules()) {
                if (rule.getName().startsWith("canary.")) {
                    continue;
                }
                String concept = rule.getName().substring(0, rule.getName().indexOf('.'));
                String text = files.computeIfAbsent(
                        concept, name -> read.containsKey(name) ? read.get(name) : file(folders, name));
                all.add(RuleMetadata.read(rule, text));
            }
        }
        all.sort(Comparator.comparing(Rule::id));
        Map<String, Rule> rules = new LinkedHashMap<>();
        all.forEach(rule -> rules.put(rule.id(), rule));
        return new RuleBook(base, rules, hash(files));
    }

    private static List<Model> models() {
        String list = text(MODEL_LIST)
                .orElseThrow(() -> new EngineDefect("The compiled rules are missing. Build again with: mvn compile"));
        List<Model> models = new ArrayList<>();
        for (String name : list.lines().filter(RuleBook::namesModel).toList()) {
            try {
                models.add((Model)
                        Class.forName(name.strip()).getDeclaredConstructor().newInstance());
            } catch (ReflectiveOperationException e) {
                throw new EngineDefect("The compiled rules " + name + " cannot be loaded. Build again.", e);
            }
        }
        return models;
    }

    /** The list begins with a line that states the version of the model. */
    private static boolean namesModel(String line) {
        return !line.isBlank() && !line.startsWith("Drools-Model-Version");
    }

    /** Folders that hold concepts: the strata, and one for each profile. */
    private static List<String> folders() {
        List<String> folders = new ArrayList<>(STRATA);
        RegisterFiles.listed("profiles")
                .forEach(file -> folders.add("profiles/" + file.substring(0, file.indexOf(".json"))));
        return List.copyOf(folders);
    }

    /** The texts of all concepts: each is named after its element. */
    private static Map<String, String> texts(List<String> folders) {
        Map<String, String> texts = new TreeMap<>();
        for (Element element : RegisterFiles.read("elements.json", new TypeReference<List<Element>>() {})) {
            find(folders, element.id()).ifPresent(text -> texts.put(element.id(), text));
        }
        return texts;
    }

    private static String file(List<String> folders, String concept) {
        return find(folders, concept)
                .orElseThrow(() -> new EngineDefect("No file rules/<stratum>/" + concept + "/" + concept
                        + ".drl for the rules of " + concept + ". Name folder, file and rule prefix alike."));
    }

    private static Optional<String> find(List<String> folders, String concept) {
        for (String stratum : folders) {
            Optional<String> text = text("rules/" + stratum + "/" + concept + "/" + concept + ".drl");
            if (text.isPresent()) {
                return text;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> text(String resource) {
        try (InputStream in = RuleBook.class.getClassLoader().getResourceAsStream(resource)) {
            return in == null ? Optional.empty() : Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(Map<String, String> files) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            files.values().forEach(text -> digest.update(text.getBytes(StandardCharsets.UTF_8)));
            for (String register : List.of("rules/elements.json", "rules/offences.json")) {
                digest.update(text(register).orElse("").getBytes(StandardCharsets.UTF_8));
            }
            return HexFormat.of().formatHex(digest.digest()).substring(0, 12);
        } catch (NoSuchAlgorithmException e) {
            throw new EngineDefect("This Java has no SHA-256.", e);
        }
    }

    /** Return the version of the rule book, such as {@code 2026.1}. */
    public String version() {
        return VERSION;
    }

    /** Return the first 12 hexadecimal digits of the SHA-256 of its rules and registers. */
    public String hash() {
        return hash;
    }

    /** Return every rule, by id. */
    public List<Rule> rules() {
        return List.copyOf(rules.values());
    }

    /** Return one rule. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    KieBase base() {
        return base;
    }
}
