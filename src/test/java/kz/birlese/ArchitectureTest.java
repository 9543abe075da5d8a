package kz.birlese;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import kz.birlese.people.BySystem;
import org.junit.jupiter.api.Test;
import org.springframework.stereotype.Service;

/** The walls of the house. */
class ArchitectureTest {

    private static final String UI = "kz.birlese..ui..";
    private static final String PROCESS = "kz.birlese..process..";

    /** Where a use case is something a person or a process asks of a feature. */
    private static final String[] FEATURES = {"kz.birlese.grant", "kz.birlese.plan", "kz.birlese.council"};

    @Test
    void onlyTheWorkflowModuleAndTheGlueKnowTheEngine() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages("kz.birlese.workflow..", PROCESS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda.."));
    }

    @Test
    void theCoreKnowsNeitherOfItsFrontDoors() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackages(UI, PROCESS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(UI, PROCESS));
    }

    @Test
    void theTwoFrontDoorsNeverMeet() {
        hold(noClasses()
                .that()
                .resideInAPackage(UI)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(PROCESS));
        hold(noClasses()
                .that()
                .resideInAPackage(PROCESS)
                .should()
                .dependOnClassesThat()
                .resideInAPackage(UI));
    }

    @Test
    void nobodyImportsTheShell() {
        hold(noClasses()
                .that()
                .resideOutsideOfPackage("kz.birlese.shell..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("kz.birlese.shell.."));
    }

    @Test
    void everythingNeededComesThroughTheConstructor() {
        NO_CLASSES_SHOULD_USE_FIELD_INJECTION.check(House.CLASSES);
    }

    @Test
    void noEntityHasASetter() {
        hold(noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Entity.class)
                .should()
                .haveNameMatching("set[A-Z].*"));
    }

    @Test
    void theGlueBelongsToItsPackage() {
        hold(classes()
                .that()
                .resideInAPackage(PROCESS)
                .and()
                .areTopLevelClasses()
                .should()
                .notBePublic());
    }

    @Test
    void noScreenCallsWhatOnlyTheSystemMay() {
        hold(noClasses()
                .that()
                .resideInAPackage(UI)
                .should()
                .accessTargetWhere(describe("a use case of the system", ArchitectureTest::isForTheSystem)));
    }

    @Test
    void everyUseCaseSaysWhoMayCallIt() {
        hold(methods()
                .that()
                .arePublic()
                .and()
                .areDeclaredInClassesThat(describe("services of a feature", ArchitectureTest::isUseCase))
                .should(sayWhoMayCallThem()));
    }

    @Test
    void timeIsReadFromTheClockOfTheHouse() {
        hold(noClasses()
                .should()
                .callMethod(Instant.class, "now")
                .orShould()
                .callMethod(LocalDate.class, "now")
                .orShould()
                .callMethod(LocalDateTime.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(Clock.class, "systemUTC")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callConstructor(Date.class));
    }

    @Test
    void noNameIsEmpty() {
        hold(noClasses().should().haveNameMatching(".*(Impl|Manager|Helper|Utils?|Dto|DTO)"));
        hold(noClasses().should().resideInAnyPackage("..util..", "..common..", "..dto.."));
    }

    private static void hold(ArchRule rule) {
        rule.allowEmptyShould(true).check(House.CLASSES);
    }

    private static boolean isForTheSystem(JavaAccess<?> access) {
        return access.getTarget().getOwner().isAnnotatedWith(BySystem.class)
                || access.getTarget().isAnnotatedWith(BySystem.class);
    }

    private static boolean isUseCase(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.isAnnotatedWith(Service.class)
                && List.of(FEATURES).contains(type.getPackageName());
    }

    private static ArchCondition<JavaMethod> sayWhoMayCallThem() {
        return new ArchCondition<>("carry @RolesAllowed, @PermitAll or @BySystem, or belong to a type that does") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean said = List.of(RolesAllowed.class, PermitAll.class, BySystem.class).stream()
                        .anyMatch(each -> method.isAnnotatedWith(each)
                                || method.getOwner().isAnnotatedWith(each));
                events.add(new SimpleConditionEvent(method, said, method.getFullName() + " has no rule"));
            }
        };
    }
}
