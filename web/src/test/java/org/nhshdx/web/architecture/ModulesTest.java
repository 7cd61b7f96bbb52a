package org.nhshdx.web.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Which way things depend, as sentences that fail when it is built otherwise. */
@AnalyzeClasses(packages = "org.nhshdx", importOptions = ImportOption.DoNotIncludeTests.class)
class ModulesTest {
    private static final String CORE = "org.nhshdx.core..";
    private static final String TENANT = "org.nhshdx.tenant..";
    private static final String WEB = "org.nhshdx.web..";

    @ArchTest
    static final ArchRule CORE_KNOWS_NOTHING_OF_WHAT_IS_ALLOWED_OR_HOW_IT_LOOKS =
            noClasses().that().resideInAPackage(CORE).should().dependOnClassesThat().resideInAnyPackage(TENANT, WEB);

    @ArchTest
    static final ArchRule CORE_KNOWS_NOTHING_OF_HTTP_OR_TEMPLATES = noClasses().that().resideInAPackage(CORE)
            .should().dependOnClassesThat().resideInAnyPackage("jakarta.ws.rs..", "io.vertx..", "io.quarkus.qute..");

    @ArchTest
    static final ArchRule WHAT_IS_ALLOWED_KNOWS_NOTHING_OF_HOW_IT_LOOKS = noClasses().that().resideInAPackage(TENANT)
            .should().dependOnClassesThat().resideInAnyPackage(WEB, "io.quarkus.qute..");

    @ArchTest
    static final ArchRule CORE_HAS_NO_CYCLES = slices().matching("org.nhshdx.core.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule USE_CASES_HAVE_NO_CYCLES = slices().matching("org.nhshdx.tenant.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule PAGES_HAVE_NO_CYCLES = slices().matching("org.nhshdx.web.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule A_CHAPTER_KNOWS_NOTHING_OF_ITS_EVENTS_OR_THE_BRAND = noClasses().that().resideInAPackage("..core.chapter..")
            .should().dependOnClassesThat().resideInAnyPackage("..core.event..", "..core.brand..", "..core.publication..");

    @ArchTest
    static final ArchRule AN_EVENT_KNOWS_NOTHING_OF_THE_BRAND = noClasses().that().resideInAPackage("..core.event..")
            .should().dependOnClassesThat().resideInAnyPackage("..core.brand..", "..core.publication..");

    @ArchTest
    static final ArchRule RESOURCES_ARE_NOBODYS_BUSINESS = classes().that().haveSimpleNameEndingWith("Resource")
            .should().bePackagePrivate()
            .andShould().onlyHaveDependentClassesThat().haveNameMatching(".*Resource(\\$.*)?");
}
