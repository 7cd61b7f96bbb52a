package org.nhshdx.web.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.qute.RawString;
import jakarta.persistence.Cacheable;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.Set;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.nhshdx.core.tenancy.ChapterInScope;
import org.nhshdx.core.tenancy.ChapterOwned;
import org.nhshdx.tenant.scope.Scope;
import org.nhshdx.tenant.scope.WhoseRows;
import org.nhshdx.tenant.tenancy.SharedTable;
import org.nhshdx.web.tenancy.Mapping;

/** What nobody does here, as sentences that fail when somebody does. */
@AnalyzeClasses(packages = "org.nhshdx", importOptions = ImportOption.DoNotIncludeTests.class)
class HabitsTest {
    private static final String CORE = "org.nhshdx.core..";
    private static final Set<String> ASKING = Set.of("find", "list", "stream", "count", "delete", "update");

    @ArchTest
    static final ArchRule ONLY_THE_SCOPE_OPENS_TRANSACTIONS = noClasses().that().doNotBelongToAnyOf(Scope.class)
            .should().dependOnClassesThat().belongToAnyOf(QuarkusTransaction.class, Transactional.class)
            .orShould().dependOnClassesThat().resideInAPackage("jakarta.transaction..");

    @ArchTest
    static final ArchRule ONLY_THE_SCOPE_SAYS_WHOSE_ROWS = noClasses().that().doNotBelongToAnyOf(Scope.class, ChapterInScope.class)
            .should().callMethodWhere(call("saying whose rows", c ->
                    c.getTargetOwner().isEquivalentTo(ChapterInScope.class) && c.getName().equals("during")));

    @ArchTest
    static final ArchRule SQL_BY_HAND_IS_WRITTEN_IN_THE_NAMED_PLACES_ONLY = noClasses()
            .that(new DescribedPredicate<JavaClass>("are not the core team's lists, the lock check, the seam or the start") {
                @Override
                public boolean test(JavaClass one) {
                    return !resideInAPackage("org.nhshdx.tenant.coreteam").or(resideInAPackage("org.nhshdx.tenant.tenancy"))
                            .or(resideInAPackage("org.nhshdx.web.running")).or(belongToAnyOf(WhoseRows.class)).test(one);
                }
            })
            .should().dependOnClassesThat().areAssignableTo(Connection.class)
            .orShould().dependOnClassesThat().areAssignableTo(Statement.class)
            .orShould().dependOnClassesThat().areAssignableTo(DataSource.class)
            .orShould().dependOnClassesThat().belongToAnyOf(DriverManager.class);

    @ArchTest
    static final ArchRule HIBERNATE_IS_NEVER_GIVEN_SQL = noClasses()
            .should().callMethodWhere(call("native SQL", c -> c.getName().matches("create(Native|SQL)\\w*")))
            .orShould().beAnnotatedWith("jakarta.persistence.NamedNativeQuery");

    @ArchTest
    static final ArchRule QUERIES_LIVE_WITH_THEIR_ENTITY = noClasses()
            .should().callMethodWhere(call("a query from outside the entity", c ->
                    c.getTargetOwner().isAssignableTo(PanacheEntityBase.class) && ASKING.contains(c.getName())
                            && !c.getTarget().getRawParameterTypes().isEmpty()
                            && c.getTarget().resolveMember().filter(m -> m.getOwner().isEquivalentTo(PanacheEntityBase.class)).isPresent()
                        && !outermost(c.getOriginOwner()).equals(outermost(c.getTargetOwner()))))
            .orShould().callMethodWhere(call("a query past the entities", c ->
                    c.getTargetOwner().isAssignableTo(EntityManager.class) && c.getName().matches("create.*|find|getReference|merge") && !resideInAPackage(CORE).test(c.getOriginOwner())));

    @ArchTest
    static final ArchRule ONLY_SANITISED_PROSE_AND_LINKED_DATA_GO_INTO_A_PAGE_AS_THEY_ARE = noClasses()
            .that().doNotHaveFullyQualifiedName("org.nhshdx.web.words.Prose")
            .and().doNotHaveFullyQualifiedName("org.nhshdx.web.layout.Page")
            .should().callConstructor(RawString.class, String.class);

    @ArchTest
    static final ArchRule THE_TIME_IS_ASKED_OF_THE_INJECTED_CLOCK = noClasses()
            .should().callMethodWhere(call("its own clock", c -> c.getTargetOwner().getPackageName().equals("java.time")
                    && (c.getName().equals("now") && c.getTarget().getRawParameterTypes().stream().noneMatch(p -> p.isEquivalentTo(java.time.Clock.class))
                            || c.getTargetOwner().getSimpleName().equals("Clock") && c.getName().startsWith("system")
                                    && !c.getOriginOwner().getSimpleName().matches("LondonClock|MovableClock"))))
            .orShould().callMethod(System.class, "currentTimeMillis")
            .orShould().callConstructor(java.util.Date.class);

    @ArchTest
    static final ArchRule ENTITIES_SHOW_NO_FIELD = fields().that().areDeclaredInClassesThat().areAnnotatedWith(Entity.class)
            .and().areNotStatic().should().bePrivate();

    @ArchTest
    static final ArchRule ENTITIES_OF_A_CHAPTER_ARE_CHAPTER_OWNED_AND_NEVER_CACHED = classes().that().areAnnotatedWith(Entity.class)
            .and(new DescribedPredicate<>("are not on the list of shared tables") {
                @Override
                public boolean test(JavaClass entity) {
                    return SharedTable.named(Mapping.tableOf(entity.reflect())).isEmpty();
                }
            })
            .should().beAssignableTo(ChapterOwned.class).andShould().notBeAnnotatedWith(Cacheable.class);

    @ArchTest
    static final ArchRule NOTHING_IS_CALLED_BY_WHAT_IT_IS_NOT = noClasses()
            .should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|D[Tt][Oo])");

    @ArchTest
    static final ArchRule ENDPOINTS_ANSWER_ON_A_THREAD_THAT_MAY_WAIT = methods().that().areAnnotatedWith("org.nhshdx.tenant.permission.Does")
            .should().notBeAnnotatedWith("io.smallrye.common.annotation.NonBlocking")
            .andShould().notHaveRawReturnType(assignableTo("io.smallrye.mutiny.Uni").or(assignableTo("io.smallrye.mutiny.Multi"))
                    .or(assignableTo("java.util.concurrent.CompletionStage")));

    private static DescribedPredicate<JavaMethodCall> call(String what, java.util.function.Predicate<JavaMethodCall> is) {
        return DescribedPredicate.describe(what, is);
    }

    private static JavaClass outermost(JavaClass one) {
        return one.getEnclosingClass().map(HabitsTest::outermost).orElse(one);
    }
}
