package org.foursight.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The import table of the rooms: data goes one way, and each library is seen by one room. */
@AnalyzeClasses(packages = "org.foursight", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    private static final List<String> ROOMS = List.of(
            "casefile",
            "sources",
            "questions",
            "findings",
            "facts",
            "engine",
            "ledger",
            "sensitivity",
            "report",
            "pictures",
            "screening",
            "training",
            "store",
            "review",
            "documents",
            "signin",
            "casework",
            "authoring",
            "web",
            "cli");
    private static final int FEWEST_CLASSES = 90;

    @ArchTest
    static final ArchRule rooms_import_only_what_the_table_allows = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("casefile")
            .definedBy("org.foursight.casefile..")
            .layer("sources")
            .definedBy("org.foursight.sources..")
            .layer("questions")
            .definedBy("org.foursight.questions..")
            .layer("findings")
            .definedBy("org.foursight.findings..")
            .layer("facts")
            .definedBy("org.foursight.facts..")
            .layer("engine")
            .definedBy("org.foursight.engine..")
            .layer("ledger")
            .definedBy("org.foursight.ledger..")
            .layer("sensitivity")
            .definedBy("org.foursight.sensitivity..")
            .layer("report")
            .definedBy("org.foursight.report..")
            .layer("pictures")
            .definedBy("org.foursight.pictures..")
            .layer("screening")
            .definedBy("org.foursight.screening..")
            .layer("training")
            .definedBy("org.foursight.training..")
            .layer("store")
            .definedBy("org.foursight.store..")
            .layer("review")
            .definedBy("org.foursight.review..")
            .layer("documents")
            .definedBy("org.foursight.documents..")
            .layer("signin")
            .definedBy("org.foursight.signin..")
            .layer("casework")
            .definedBy("org.foursight.casework..")
            .layer("authoring")
            .definedBy("org.foursight.authoring..")
            .layer("web")
            .definedBy("org.foursight.web..", "org.foursight.templates..")
            .layer("cli")
            .definedBy("org.foursight.cli..")
            .whereLayer("casefile")
            .mayNotAccessAnyLayer()
            .whereLayer("sources")
            .mayNotAccessAnyLayer()
            .whereLayer("questions")
            .mayOnlyAccessLayers("sources")
            .whereLayer("findings")
            .mayOnlyAccessLayers("casefile")
            .whereLayer("facts")
            .mayOnlyAccessLayers("casefile", "sources", "findings")
            .whereLayer("engine")
            .mayOnlyAccessLayers("sources", "findings", "facts", "casefile")
            .whereLayer("ledger")
            .mayOnlyAccessLayers("sources", "findings", "facts", "casefile")
            .whereLayer("sensitivity")
            .mayOnlyAccessLayers("casefile", "sources", "questions", "findings", "facts", "ledger")
            .whereLayer("report")
            .mayOnlyAccessLayers("casefile", "sources", "questions", "findings", "facts", "sensitivity")
            .whereLayer("pictures")
            .mayOnlyAccessLayers("casefile", "findings", "facts", "report")
            .whereLayer("screening")
            .mayOnlyAccessLayers(
                    "casefile",
                    "sources",
                    "questions",
                    "findings",
                    "facts",
                    "engine",
                    "ledger",
                    "sensitivity",
                    "report")
            .whereLayer("training")
            .mayOnlyAccessLayers(
                    "casefile", "sources", "questions", "findings", "facts", "engine", "report", "screening")
            .whereLayer("store")
            .mayOnlyAccessLayers("casefile", "report")
            .whereLayer("review")
            .mayOnlyAccessLayers("casefile", "findings", "report", "store")
            .whereLayer("documents")
            .mayOnlyAccessLayers("casefile", "findings", "facts", "report", "pictures", "store", "review")
            .whereLayer("signin")
            .mayOnlyAccessLayers("casefile", "store")
            .whereLayer("casework")
            .mayOnlyAccessLayers("casefile", "sources", "findings", "report", "screening", "store", "review", "signin")
            .whereLayer("authoring")
            .mayOnlyAccessLayers("sources", "questions")
            .whereLayer("web")
            .mayOnlyAccessLayers(
                    "casefile",
                    "sources",
                    "questions",
                    "findings",
                    "facts",
                    "engine",
                    "report",
                    "pictures",
                    "screening",
                    "training",
                    "store",
                    "review",
                    "documents",
                    "signin",
                    "casework")
            .whereLayer("cli")
            .mayOnlyAccessLayers(
                    "casefile",
                    "engine",
                    "sources",
                    "report",
                    "screening",
                    "training",
                    "store",
                    "signin",
                    "casework",
                    "authoring",
                    "web");

    @ArchTest
    static final ArchRule rooms_form_no_cycle =
            slices().matching("org.foursight.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule folders_form_no_cycle =
            slices().matching("org.foursight.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule folders_of_the_store_import_only_what_stands_before_them = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("connection")
            .definedBy("org.foursight.store.connection")
            .layer("audit")
            .definedBy("org.foursight.store.audit")
            .layer("cases")
            .definedBy("org.foursight.store.cases")
            .layer("comments")
            .definedBy("org.foursight.store.comments")
            .layer("keeping")
            .definedBy("org.foursight.store.keeping")
            .layer("store")
            .definedBy("org.foursight.store")
            .whereLayer("connection")
            .mayNotAccessAnyLayer()
            .whereLayer("audit")
            .mayOnlyAccessLayers("connection")
            .whereLayer("cases")
            .mayOnlyAccessLayers("connection", "audit")
            .whereLayer("comments")
            .mayOnlyAccessLayers("connection", "audit")
            .whereLayer("keeping")
            .mayOnlyAccessLayers("connection", "audit", "cases");

    @ArchTest
    static final ArchRule folders_of_the_web_import_only_what_stands_before_them = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("http")
            .definedBy("org.foursight.web.http")
            .layer("api")
            .definedBy("org.foursight.web.api")
            .layer("desk")
            .definedBy("org.foursight.web.pages.desk")
            .layer("casefile")
            .definedBy("org.foursight.web.pages.casefile")
            .layer("orders")
            .definedBy("org.foursight.web.pages.orders")
            .layer("background")
            .definedBy("org.foursight.web.pages.background")
            .layer("result")
            .definedBy("org.foursight.web.pages.result")
            .layer("review")
            .definedBy("org.foursight.web.pages.review")
            .layer("rules")
            .definedBy("org.foursight.web.pages.rules")
            .layer("pages")
            .definedBy("org.foursight.web.pages")
            .layer("web")
            .definedBy("org.foursight.web")
            .whereLayer("http")
            .mayNotAccessAnyLayer()
            .whereLayer("api")
            .mayOnlyAccessLayers("http")
            .whereLayer("desk")
            .mayOnlyAccessLayers("http")
            .whereLayer("casefile")
            .mayOnlyAccessLayers("http", "desk")
            .whereLayer("orders")
            .mayOnlyAccessLayers("http", "desk")
            .whereLayer("background")
            .mayOnlyAccessLayers("http", "desk")
            .whereLayer("result")
            .mayOnlyAccessLayers("http", "desk")
            .whereLayer("review")
            .mayOnlyAccessLayers("http", "desk")
            .whereLayer("rules")
            .mayOnlyAccessLayers("http", "desk")
            .whereLayer("pages")
            .mayOnlyAccessLayers("http", "desk", "casefile", "orders", "background", "result", "review", "rules");

    @ArchTest
    static final ArchRule only_the_engine_sees_drools = noClasses()
            .that(are_ours())
            .and()
            .resideOutsideOfPackage("org.foursight.engine..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule only_the_web_sees_javalin = noClasses()
            .that()
            .resideOutsideOfPackages("org.foursight.web..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.javalin..", "org.eclipse.jetty..", "jakarta.servlet..");

    @ArchTest
    static final ArchRule only_the_store_sees_sql = noClasses()
            .that()
            .resideOutsideOfPackages("org.foursight.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.jdbi..", "org.flywaydb..", "com.zaxxer..", "org.sqlite..");

    @ArchTest
    static final ArchRule only_sign_in_sees_its_library = noClasses()
            .that()
            .resideOutsideOfPackages("org.foursight.signin..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.nimbusds..", "net.minidev..");

    @ArchTest
    static final ArchRule only_sign_in_and_documents_see_the_table_library = noClasses()
            .that()
            .resideOutsideOfPackages("org.foursight.signin..", "org.foursight.documents..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("de.siegmar.fastcsv..");

    @ArchTest
    static final ArchRule only_pictures_see_the_layout = noClasses()
            .that()
            .resideOutsideOfPackages("org.foursight.pictures..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.eclipse.elk..", "org.eclipse.emf..", "org.eclipse.xtext..");

    @ArchTest
    static final ArchRule only_documents_see_their_formats = noClasses()
            .that()
            .resideOutsideOfPackages("org.foursight.documents..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "com.openhtmltopdf..", "org.apache.pdfbox..", "org.apache.fontbox..", "org.apache.poi..");

    @ArchTest
    static final ArchRule nothing_reads_the_clock = noClasses()
            .should()
            .callMethodWhere(JavaAccess.Predicates.target(DescribedPredicate.describe(
                    "now() without a clock",
                    target -> target.getName().equals("now")
                            && target.getOwner().getPackageName().startsWith("java.time"))));

    @ArchTest
    static final ArchRule only_the_command_line_prints = noClasses()
            .that()
            .resideOutsideOfPackage("org.foursight.cli..")
            .should()
            .accessField(System.class, "out")
            .orShould()
            .accessField(System.class, "err");

    @ArchTest
    static void every_room_is_looked_at(JavaClasses classes) {
        assertTrue(classes.size() >= FEWEST_CLASSES, classes.size() + " classes seen");
        assertEquals(
                new TreeSet<>(ROOMS),
                classes.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name ->
                                name.startsWith("org.foursight.") && !name.startsWith("org.foursight.templates"))
                        .map(name -> name.split("\\.", -1)[2])
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    /** The classes that the rule compiler makes are in the package {@code rules} and are not ours to police. */
    private static DescribedPredicate<JavaClass> are_ours() {
        return DescribedPredicate.describe(
                "are ours", type -> type.getPackageName().startsWith("org.foursight"));
    }
}
