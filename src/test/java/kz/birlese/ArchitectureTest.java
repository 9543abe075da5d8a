package kz.birlese;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_FIELD_INJECTION;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import kz.birlese.people.BySystem;
import kz.birlese.people.Letters;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.junit.jupiter.api.Test;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** The walls of the house. */
class ArchitectureTest {

    private static final String UI = "kz.birlese..ui..";
    private static final String PROCESS = "kz.birlese..process..";

    /** Lies below people and knows no roles: whoever asks it for something has said who may. */
    private static final String RECORD = "kz.birlese.record";

    /** What screens call without a rule of its own, each with the reason. */
    private static final Map<String, String> FOR_EVERY_SCREEN = Map.ofEntries(
            Map.entry("kz.birlese.workflow.Say", "says texts"),
            Map.entry("kz.birlese.people.Words", "says texts"),
            Map.entry("kz.birlese.people.Texts", "says texts"),
            Map.entry("kz.birlese.people.ConsentTexts", "says texts"),
            Map.entry("kz.birlese.grant.ApplicationWords", "says texts"),
            Map.entry("kz.birlese.grant.GivingWords", "says texts"),
            Map.entry("kz.birlese.workflow.DecisionWords", "says texts"),
            Map.entry("kz.birlese.grant.board.BoardWords", "says texts"),
            Map.entry("kz.birlese.grant.ProposalAnswers", "says what it is given"),
            Map.entry("kz.birlese.people.CurrentUser", "knows the person at work alone"),
            Map.entry("kz.birlese.territory.Territories", "settlements are public"),
            Map.entry("kz.birlese.record.FileCheck", "looks at what it is given"),
            Map.entry("kz.birlese.workflow.form.Choices", "looks at what it is given"),
            Map.entry("kz.birlese.workflow.form.Contents", "looks at what it is given"),
            Map.entry("kz.birlese.workflow.form.Evaluator", "looks at what it is given"));

    /** Screens that read a repository, each with the reason. */
    private static final Map<String, String> READERS =
            Map.of("kz.birlese.workflow.ui.SeenTasks", "names of those who hold the tasks that the person sees anyway");

    /** What a listener does to a task while the engine moves it. */
    private static final Set<String> AS_A_TASK_PASSES = Set.of("setVariables", "setDueDate");

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
                .areDeclaredInClassesThat(describe("public services", ArchitectureTest::isUseCase))
                .should(sayWhoMayCallThem()));
    }

    /** Only services are guarded by their annotations. */
    @Test
    void aScreenAsksNothingThatIsNotGuarded() {
        hold(noClasses()
                .that()
                .resideInAPackage(UI)
                .should()
                .accessTargetWhere(describe("something without a rule", ArchitectureTest::isUnguarded)));
        hold(noClasses()
                .that(describe("screens", ArchitectureTest::isUnexplainedScreen))
                .should()
                .accessTargetWhere(describe("a repository", ArchitectureTest::isRepository)));
    }

    @Test
    void everyExceptionIsStillNeeded() {
        Set<String> called = House.CLASSES.stream()
                .filter(type -> type.getPackageName().contains(".ui"))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .map(access -> access.getTargetOwner().getName())
                .collect(Collectors.toSet());
        assertThat(called).containsAll(FOR_EVERY_SCREEN.keySet());
        assertThat(READERS.keySet()).allMatch(House.CLASSES::contain);
    }

    /** All else would lead around the check of the form, of the holder and of the collision. */
    @Test
    void onlyTaskActionsCompletesTasksAndOnlyAFewMoveThem() {
        hold(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("kz.birlese.workflow.TaskActions")
                .and()
                .doNotHaveFullyQualifiedName("kz.birlese.workflow.HandOver")
                .and()
                .doNotHaveFullyQualifiedName("kz.birlese.workflow.EscalateTask")
                .and()
                .doNotHaveFullyQualifiedName("kz.birlese.workflow.ReturnTasks")
                .and()
                .doNotHaveFullyQualifiedName("kz.birlese.workflow.Reschedule")
                .should()
                .callMethodWhere(describe("a change of a task", ArchitectureTest::changesATask)));
    }

    /** All else would lead around the one way to name a case; what runs already is put right in one place. */
    @Test
    void onlyProcessesStartsAndTellsProcesses() {
        hold(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("kz.birlese.workflow.Processes")
                .and()
                .resideOutsideOfPackage("kz.birlese.workflow.repair")
                .should()
                .callMethodWhere(describe("a change of a process", ArchitectureTest::changesAProcess)));
    }

    /** All else would be told by letter without lying among the notices, and whatever the person has chosen. */
    @Test
    void onlyWhatCollectsNoticesWritesLettersWithoutOne() {
        hold(noClasses()
                .that()
                .doNotHaveFullyQualifiedName("kz.birlese.workflow.RoundLetters")
                .and()
                .doNotHaveFullyQualifiedName("kz.birlese.workflow.SendDigests")
                .should()
                .callMethodWhere(describe(
                        "a letter without a notice",
                        call -> call.getTargetOwner().isAssignableTo(Letters.class)
                                && call.getName().equals("send"))));
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
                && !type.getPackageName().equals(RECORD);
    }

    private static boolean isUnguarded(JavaAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        boolean isOfTheCore = owner.getPackageName().startsWith("kz.birlese")
                && !owner.getPackageName().contains(".ui");
        boolean isService =
                owner.isAnnotatedWith(Service.class) && !owner.getPackageName().equals(RECORD);
        return isOfTheCore
                && owner.isMetaAnnotatedWith(Component.class)
                && !isService
                && !FOR_EVERY_SCREEN.containsKey(owner.getName());
    }

    private static boolean isRepository(JavaAccess<?> access) {
        return access.getTargetOwner().isAssignableTo(Repository.class);
    }

    private static boolean isUnexplainedScreen(JavaClass type) {
        return type.getPackageName().contains(".ui") && !READERS.containsKey(type.getName());
    }

    private static boolean changesATask(JavaMethodCall call) {
        JavaClass owner = call.getTargetOwner();
        return (owner.isAssignableTo(TaskService.class) || owner.isAssignableTo(DelegateTask.class))
                && !isReading(call)
                && !AS_A_TASK_PASSES.contains(call.getName());
    }

    private static boolean changesAProcess(JavaMethodCall call) {
        return call.getTargetOwner().isAssignableTo(RuntimeService.class) && !isReading(call);
    }

    private static boolean isReading(JavaMethodCall call) {
        return call.getName().startsWith("get") || call.getName().matches("create\\w*Query");
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
